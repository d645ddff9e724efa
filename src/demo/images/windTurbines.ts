import { canvas } from './canvas'
import { conifers } from './conifers'
import { palette } from './palette'
import { ridge } from './ridge'

/** Wind turbines along a wooded ridge. */
export function windTurbines(): string {
  return canvas(
    palette.sky,
    `<path d="M0,250 C420,190 760,320 1600,210 L1600,330 C900,420 500,280 0,360 Z" fill="${palette.paper}"
      opacity="0.7"/>`,
    ridge({ seed: 14, top: 610, swing: 55, fill: '#9db3b6' }),
    turbine({ x: 1310, foot: 660, height: 330, turn: 40 }),
    turbine({ x: 1010, foot: 690, height: 400, turn: 8 }),
    ridge({ seed: 27, top: 700, swing: 45, fill: palette.moss }),
    turbine({ x: 400, foot: 770, height: 490, turn: 25 }),
    conifers({ seed: 9, count: 60, from: [-20, 735], to: [1620, 800], height: 130, fill: palette.pine }),
    ridge({ seed: 33, top: 830, swing: 30, fill: palette.ink }),
  )
}

interface Turbine {
  x: number
  foot: number
  height: number
  /** Degrees the rotor has turned. */
  turn: number
}

function turbine({ x, foot, height, turn }: Turbine): string {
  const hub = foot - height
  const blade = height * 0.56
  const width = height * 0.03
  const blades = [0, 120, 240]
    .map(
      (angle) =>
        `<path transform="rotate(${angle + turn} ${x} ${hub})"
          d="M${x - width * 0.4},${hub} C${x - width * 1.6},${hub - blade * 0.25}
          ${x - width * 0.5},${hub - blade * 0.8} ${x},${hub - blade} L${x + width * 0.4},${hub} Z"
          fill="${palette.paper}" stroke="${palette.deep}" stroke-width="2"/>`,
    )
    .join('')
  return `<path d="M${x - width * 0.35},${hub} L${x + width * 0.35},${hub} L${x + width * 0.8},${foot + 60}
    L${x - width * 0.8},${foot + 60} Z" fill="${palette.paper}" stroke="${palette.deep}" stroke-width="2"/>
  ${blades}<circle cx="${x}" cy="${hub}" r="${width * 0.9}" fill="${palette.rust}"/>`
}
