import { canvas } from './canvas'
import { palette } from './palette'
import { ridge } from './ridge'

/** Pylons that carry a power line across open fields. */
export function powerLine(): string {
  return canvas(
    palette.paper,
    `<rect width="1600" height="460" fill="${palette.sky}" opacity="0.6"/>`,
    ridge({ seed: 81, top: 560, swing: 36, fill: '#9db3b6' }),
    ridge({ seed: 13, top: 640, swing: 30, fill: palette.lichen }),
    fields(),
    wires(),
    pylon(280, 800, 610),
    pylon(860, 720, 400),
    pylon(1220, 680, 270),
    pylon(1450, 655, 180),
  )
}

function fields(): string {
  return `<path d="M0,720 C500,650 1000,720 1600,660 L1600,900 L0,900 Z" fill="${palette.ochre}"/>
  ${Array.from({ length: 15 }, (_, index) => `<path d="M${-500 + index * 190},900 Q${600 + index * 40},760 1200,690" fill="none" stroke="${palette.rust}" stroke-width="4" opacity="0.35"/>`).join('')}`
}

function wires(): string {
  const spans = [[-200, 60, 280, 230], [280, 230, 860, 350], [860, 350, 1220, 432], [1220, 432, 1450, 487], [1450, 487, 1650, 520]]
  return [-1, 1]
    .flatMap((side) => spans.map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => {
      const [reach1, reach2] = [x1, x2].map((x) => side * Math.max(26, 150 - x * 0.085))
      const [from, to] = [x1 + (reach1 ?? 0), x2 + (reach2 ?? 0)]
      return `<path d="M${from},${y1 + 16} Q${(from + to) / 2},${Math.max(y1, y2) + 70} ${to},${y2 + 16}" fill="none" stroke="${palette.ink}" stroke-width="3"/>`
    }))
    .join('')
}

function pylon(x: number, foot: number, height: number): string {
  const half = height * 0.14
  const top = foot - height
  const arm = Math.max(26, 150 - x * 0.085)
  const level = (share: number) => `${(x - half * share).toFixed(1)},${(top + height * share).toFixed(1)} L${(x + half * share).toFixed(1)},${(top + height * share).toFixed(1)}`
  const braces = [0.25, 0.45, 0.68]
    .map((share, index, all) => {
      const next = all[index + 1] ?? 1
      return `M${level(share)} M${(x - half * share).toFixed(1)},${(top + height * share).toFixed(1)} L${(x + half * next).toFixed(1)},${(top + height * next).toFixed(1)} M${(x + half * share).toFixed(1)},${(top + height * share).toFixed(1)} L${(x - half * next).toFixed(1)},${(top + height * next).toFixed(1)}`
    })
    .join(' ')
  const armHeight = top + height * 0.066
  return `<path d="M${x},${top} L${x - half},${foot} M${x},${top} L${x + half},${foot} ${braces} M${x - arm},${armHeight} L${x + arm},${armHeight} L${x},${top}Z" fill="none" stroke="${palette.ink}" stroke-width="${Math.max(3, height / 75)}" stroke-linejoin="round"/>`
}
