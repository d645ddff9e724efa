import { canvas } from './canvas'
import { palette } from './palette'
import { sequence } from './sequence'

const towns = [
  [470, 610],
  [560, 420],
  [700, 300],
  [760, 560],
  [900, 430],
  [1060, 330],
  [1120, 520],
  [640, 720],
  [930, 690],
] as const
const roads = [
  [0, 1],
  [1, 2],
  [1, 3],
  [3, 4],
  [4, 5],
  [4, 6],
  [5, 6],
  [0, 7],
  [7, 3],
  [3, 8],
  [8, 6],
  [2, 4],
] as const

/** Three neighbouring counties as on a map in a newspaper, with towns joined by lines. Its shapes are free. */
export function regionMap(): string {
  return canvas(
    palette.sky,
    contours(),
    land('M300,560 L390,430 L440,330 L560,360 L640,470 L700,620 L690,760 L560,810 L420,790 L330,700 Z', palette.moss),
    land('M440,330 L480,190 L640,110 L800,130 L880,260 L860,400 L820,520 L700,620 L640,470 L560,360 Z', palette.lichen),
    land(
      `M800,130 L980,160 L1160,210 L1270,330 L1240,500 L1190,620 L1060,740 L880,790 L690,760 L700,620 L820,520
        L860,400 L880,260 Z`,
      palette.ochre,
    ),
    `<path d="M980,160 L1160,210 L1270,330 L1240,500 L1190,620 L1060,740 L880,790" fill="none"
      stroke="${palette.deep}" stroke-width="9"/>`,
    lakes(),
    network(),
  )
}

function land(path: string, fill: string): string {
  return `<path d="${path}" fill="${fill}" stroke="${palette.paper}" stroke-width="7" stroke-linejoin="round"/>`
}

function contours(): string {
  return [60, 120, 180, 240]
    .map(
      (shift) =>
        `<path d="M${1290 + shift},-20 C${1420 + shift},260 ${1380 + shift},560 ${1130 + shift},920" fill="none"
          stroke="${palette.slate}" stroke-width="3" opacity="0.5"/>`,
    )
    .join('')
}

function lakes(): string {
  return `<path d="M610,520 q40,-26 70,10 q10,44 -34,50 q-48,-10 -36,-60 Z" fill="${palette.sky}"/>
  <path d="M380,760 q60,-60 150,-30 q10,70 -70,90 q-80,0 -80,-60 Z" fill="${palette.sky}"/>
  <path d="M960,560 q44,-20 60,20 q-8,34 -44,30 q-30,-10 -16,-50 Z" fill="${palette.sky}"/>`
}

function network(): string {
  const next = sequence(5)
  const lines = roads.map(([from, to]) => {
    const [x1, y1] = towns[from]
    const [x2, y2] = towns[to]
    return `<path d="M${x1},${y1} L${x2},${y2}" stroke="${palette.ink}" stroke-width="5" stroke-dasharray="2 12"
      stroke-linecap="round"/>`
  })
  const dots = towns.map(([x, y]) => {
    const radius = 14 + next() * 14
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.rust}"
      stroke="${palette.paper}" stroke-width="6"/>`
  })
  return lines.join('') + dots.join('')
}
