import { canvas } from './canvas'
import { conifers } from './conifers'
import { palette } from './palette'
import { ridge } from './ridge'

const water = `M905,470 C760,520 1180,545 960,615 C700,690 300,690 330,900 L1260,900
  C1180,730 1420,640 1230,570 C1140,535 1010,520 905,470 Z`

/** A river that winds out of the hills towards the reader. */
export function river(): string {
  return canvas(
    palette.mist,
    ridge({ seed: 23, top: 360, swing: 50, fill: '#b9c8c6' }),
    ridge({ seed: 31, top: 430, swing: 40, fill: palette.slate }),
    `<rect y="468" width="1600" height="432" fill="${palette.lichen}"/>`,
    `<path d="M0,560 C400,500 700,640 1600,540 L1600,900 L0,900 Z" fill="${palette.moss}"/>`,
    `<path d="${water}" fill="${palette.paper}"/>`,
    `<path d="${water}" fill="${palette.sky}" opacity="0.75"/>`,
    ripples(),
    conifers({ seed: 12, count: 60, from: [-20, 478], to: [860, 520], height: 110, fill: palette.pine }),
    conifers({ seed: 17, count: 44, from: [1080, 478], to: [1620, 530], height: 120, fill: palette.pine }),
    `<path d="M0,760 C160,730 260,780 330,900 L0,900 Z" fill="${palette.pine}"/>`,
    `<path d="M1600,690 C1440,700 1300,780 1262,900 L1600,900 Z" fill="${palette.pine}"/>`,
    conifers({ seed: 41, count: 12, from: [-60, 830], to: [230, 930], height: 330, fill: palette.ink }),
    conifers({ seed: 2, count: 14, from: [1370, 820], to: [1640, 940], height: 340, fill: palette.ink }),
  )
}

function ripples(): string {
  const lines = [
    [960, 590, 130],
    [1010, 622, 150],
    [800, 668, 240],
    [700, 725, 300],
    [900, 770, 210],
    [560, 800, 330],
    [840, 850, 260],
  ]
  return lines
    .map(
      ([x = 0, y = 0, length = 0]) =>
        `<path d="M${x},${y} q${length / 2},10 ${length},0" fill="none"
          stroke="${palette.slate}" stroke-width="5" stroke-linecap="round" opacity="0.6"/>`,
    )
    .join('')
}
