import { canvas } from './canvas'
import { palette } from './palette'

/** Rings that take hold of one another: material that comes back. */
export function materialLoop(): string {
  return canvas(
    palette.lichen,
    `<rect width="1600" height="900" fill="url(#dots)"/>`,
    ring({ x: 480, radius: 230, color: palette.pine }),
    ring({ x: 1120, radius: 230, color: palette.deep }),
    ring({ x: 800, radius: 230, color: palette.rust }),
    overlap(480, palette.pine, 'left'),
    overlap(1120, palette.deep, 'right'),
    [480, 800, 1120].map((x) => bolt(x)).join(''),
  )
}

interface Ring {
  x: number
  radius: number
  color: string
}

function ring({ x, radius, color }: Ring): string {
  return `<circle cx="${x}" cy="450" r="${radius}" fill="none" stroke="${color}" stroke-width="66"/>
  <circle cx="${x}" cy="450" r="${radius}" fill="none" stroke="url(#hatch)" stroke-width="66"/>`
}

/** Draws a part of an outer ring again, above the middle one, so that the two are linked. */
function overlap(x: number, color: string, side: 'left' | 'right'): string {
  const start = side === 'left' ? -78 : 102
  const point = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180
    return `${(x + 230 * Math.cos(angle)).toFixed(1)},${(450 + 230 * Math.sin(angle)).toFixed(1)}`
  }
  return `<path d="M${point(start)} A230,230 0 0 1 ${point(start + 68)}" fill="none"
    stroke="${color}" stroke-width="66"/>
  <path d="M${point(start)} A230,230 0 0 1 ${point(start + 68)}" fill="none" stroke="url(#hatch)" stroke-width="66"/>`
}

function bolt(x: number): string {
  const corners = Array.from({ length: 6 }, (_, index) => {
    const angle = (index * Math.PI) / 3
    return `${(x + 92 * Math.cos(angle)).toFixed(1)},${(450 + 92 * Math.sin(angle)).toFixed(1)}`
  })
  return `<polygon points="${corners.join(' ')}" fill="${palette.ochre}"/>
  <polygon points="${corners.join(' ')}" fill="url(#hatch)"/>
    <circle cx="${x}" cy="450" r="40" fill="${palette.lichen}"/>`
}
