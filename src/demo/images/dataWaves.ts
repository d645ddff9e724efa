import { canvas } from './canvas'
import { palette } from './palette'

/** Points in waves, as readings from many sensors. */
export function dataWaves(): string {
  return canvas(palette.deep, ...Array.from({ length: 26 }, (_, row) => readings(row)))
}

function readings(row: number): string {
  return Array.from({ length: 54 }, (_, column) => {
    const wave = Math.sin(column / 5.5 + row / 4) + Math.sin(column / 9 - row / 3.2) * 0.8
    const x = column * 30 + 6 + (row % 2) * 15
    const y = 70 + row * 31 + wave * 26
    const radius = 3.2 + (wave + 1.8) * 3
    return `<circle cx="${x}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${colorOf(wave)}"/>`
  }).join('')
}

function colorOf(wave: number): string {
  if (wave > 1.25) return palette.ember
  if (wave > 0.6) return palette.ochre
  if (wave > -0.5) return palette.sky
  return palette.slate
}
