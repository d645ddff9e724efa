import { canvas } from './canvas'
import { palette } from './palette'
import { sequence } from './sequence'

const coats = [palette.deep, palette.pine, palette.rust, palette.slate, palette.ink, palette.moss, palette.ochre]
const hair = [palette.ink, '#4a2f22', '#7c4a32', '#8c8577', '#2b2320']

/** An audience from behind, in front of a bright screen. */
export function lectureHall(): string {
  return canvas(
    '#3d5566',
    `<path d="M0,0 H1600 V620 H0 Z" fill="${palette.deep}"/>`,
    `<rect x="380" y="90" width="840" height="400" fill="${palette.paper}"/>`,
    `<path d="M470,410 L640,300 L800,345 L960,220 L1130,160" fill="none"
      stroke="${palette.rust}" stroke-width="14" stroke-linejoin="round"/>`,
    [470, 640, 800, 960, 1130]
      .map((x, index) => `<circle cx="${x}" cy="${[410, 300, 345, 220, 160][index]}" r="18" fill="${palette.pine}"/>`)
      .join(''),
    `<path d="M380,490 L200,900 H1400 L1220,490 Z" fill="${palette.paper}" opacity="0.1"/>`,
    audience({ seed: 3, count: 12, y: 610, size: 46 }),
    audience({ seed: 7, count: 9, y: 730, size: 64 }),
    audience({ seed: 21, count: 7, y: 890, size: 88 }),
  )
}

interface Row {
  seed: number
  count: number
  /** Where the shoulders begin. */
  y: number
  /** A head's radius. */
  size: number
}

function audience({ seed, count, y, size }: Row): string {
  const next = sequence(seed)
  const gap = 1600 / count
  return Array.from({ length: count }, (_, index) => {
    const x = gap * (index + 0.5) + (next() - 0.5) * gap * 0.2
    const coat = coats[Math.floor(next() * coats.length)]
    const head = hair[Math.floor(next() * hair.length)]
    const lift = next() * size * 0.35
    return `<path d="M${x - size * 1.75},${y + size * 2.4} Q${x - size * 1.6},${y + lift} ${x},${y - lift}
      Q${x + size * 1.6},${y + lift} ${x + size * 1.75},${y + size * 2.4} Z" fill="${coat}"/>
    <ellipse cx="${x}" cy="${y - lift - size * 0.75}" rx="${size * 0.86}" ry="${size * 1.05}" fill="${head}"/>`
  }).join('')
}
