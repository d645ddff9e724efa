import { canvas } from './canvas'
import { palette } from './palette'
import { ridge } from './ridge'

interface Pylon {
  x: number
  foot: number
  height: number
}

const pylons: Pylon[] = [
  // The first and the last stand outside the picture and only hold its wires.
  { x: -260, foot: 900, height: 850 },
  { x: 280, foot: 800, height: 610 },
  { x: 860, foot: 720, height: 400 },
  { x: 1220, foot: 680, height: 270 },
  { x: 1450, foot: 655, height: 180 },
  { x: 1680, foot: 640, height: 130 },
]

/** Pylons that carry a power line across open fields. */
export function powerLine(): string {
  return canvas(
    palette.paper,
    `<rect width="1600" height="460" fill="${palette.sky}" opacity="0.6"/>`,
    ridge({ seed: 81, top: 560, swing: 36, fill: '#9db3b6' }),
    ridge({ seed: 13, top: 640, swing: 30, fill: palette.lichen }),
    fields(),
    ...pylons.slice(1).map((to, index) => wires(pylons[index] ?? to, to)),
    ...pylons.map(tower),
  )
}

function fields(): string {
  const furrows = Array.from(
    { length: 15 },
    (_, index) => `M${-500 + index * 190},900 Q${600 + index * 40},760 1200,690`,
  )
  return `<path d="M0,720 C500,650 1000,720 1600,660 L1600,900 L0,900 Z" fill="${palette.ochre}"/>
  <path d="${furrows.join(' ')}" fill="none" stroke="${palette.rust}" stroke-width="4" opacity="0.35"/>`
}

function wires(from: Pylon, to: Pylon): string {
  const spans = [-1, 1].map((side) => {
    const [start, end] = [armEnd(from, side), armEnd(to, side)]
    const sag = Math.max(start.y, end.y) + 60
    return `M${start.x},${start.y} Q${(start.x + end.x) / 2},${sag} ${end.x},${end.y}`
  })
  return `<path d="${spans.join(' ')}" fill="none" stroke="${palette.ink}" stroke-width="3"/>`
}

function armEnd({ x, foot, height }: Pylon, side: number): { x: number; y: number } {
  return { x: x + side * (18 + height * 0.17), y: foot - height * 0.93 }
}

function tower(pylon: Pylon): string {
  const { x, foot, height } = pylon
  const half = height * 0.14
  const top = foot - height
  const leg = (share: number, side: number) => `${x + side * half * share},${top + height * share}`
  const braces = [0.25, 0.45, 0.68].map((share, index, all) => {
    const next = all[index + 1] ?? 1
    return `M${leg(share, -1)} L${leg(share, 1)} L${leg(next, -1)} M${leg(share, -1)} L${leg(next, 1)}`
  })
  const [left, right] = [armEnd(pylon, -1), armEnd(pylon, 1)]
  const arms = `M${left.x},${left.y} L${right.x},${right.y} L${x},${top} Z`
  return `<path d="M${leg(1, -1)} L${x},${top} L${leg(1, 1)} ${braces.join(' ')} ${arms}" fill="none"
    stroke="${palette.ink}" stroke-width="${Math.max(3, height / 75)}" stroke-linejoin="round"/>`
}
