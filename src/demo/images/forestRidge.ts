import { canvas } from './canvas'
import { conifers } from './conifers'
import { palette } from './palette'
import { ridge } from './ridge'

/** Blue hills behind one another, a low sun and spruces in front. */
export function forestRidge(): string {
  return canvas(
    palette.paper,
    `<circle cx="1130" cy="330" r="118" fill="${palette.ochre}"/>`,
    `<circle cx="1130" cy="330" r="118" fill="url(#dots)"/>`,
    ridge({ seed: 4, top: 420, swing: 55, fill: palette.sky }),
    ridge({ seed: 11, top: 505, swing: 60, fill: '#9db3b6' }),
    ridge({ seed: 6, top: 590, swing: 60, fill: palette.slate }),
    ridge({ seed: 19, top: 690, swing: 55, fill: palette.deep }),
    conifers({ seed: 3, count: 70, from: [-20, 730], to: [1620, 790], height: 150, fill: '#24413f' }),
    ridge({ seed: 8, top: 800, swing: 30, fill: palette.pine }),
    conifers({ seed: 5, count: 46, from: [-40, 860], to: [1640, 960], height: 300, fill: palette.ink }),
  )
}
