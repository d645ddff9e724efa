import { canvas } from './canvas'
import { palette } from './palette'
import { sequence } from './sequence'

/** The ends of stacked logs, near enough to count the rings. */
export function timberStack(): string {
  const next = sequence(77)
  const logs: string[] = []
  for (let row = 0; row < 7; row++)
    for (let column = 0; column < 12; column++) {
      const x = column * 148 + (row % 2 === 0 ? 0 : 74) - 20
      logs.push(log(x + (next() - 0.5) * 14, 40 + row * 136 + (next() - 0.5) * 12, 60 + next() * 15, next()))
    }
  return canvas(palette.ink, ...logs)
}

const barks = [palette.rust, '#7c4a32', '#5b3a2c']
const woods = ['#e6c792', '#d9b273', palette.paper, '#e3bd80']

function log(x: number, y: number, radius: number, chance: number): string {
  const wood = woods[Math.floor(chance * woods.length)]
  const bark = barks[Math.floor(chance * 31) % barks.length]
  const rings = [0.72, 0.5, 0.3, 0.12]
    .map(
      (share) =>
        `<ellipse cx="${x + 3}" cy="${y - 2}" rx="${radius * share}" ry="${radius * share * 0.94}" fill="none"
          stroke="${bark}" stroke-width="4" opacity="0.55"/>`,
    )
    .join('')
  return `<circle cx="${x}" cy="${y}" r="${radius + 9}" fill="${bark}"/>
    <circle cx="${x}" cy="${y}" r="${radius}" fill="${wood}"/>${rings}
  <path d="M${x},${y} l${radius * 0.8 * Math.cos(chance * 6)},${radius * 0.8 * Math.sin(chance * 6)}"
    stroke="${bark}" stroke-width="4" opacity="0.6"/>`
}
