import { canvas } from './canvas'
import { conifers } from './conifers'
import { palette } from './palette'
import { ridge } from './ridge'

/** A goods train on its way through the woods in the evening. */
export function railway(): string {
  return canvas(
    palette.ochre,
    `<rect width="1600" height="900" fill="${palette.paper}" opacity="0.35"/>`,
    `<circle cx="340" cy="420" r="150" fill="${palette.ember}" opacity="0.85"/>`,
    ridge({ seed: 44, top: 500, swing: 50, fill: '#b98a4b' }),
    ridge({ seed: 21, top: 570, swing: 40, fill: palette.rust }),
    conifers({ seed: 30, count: 90, from: [-20, 620], to: [1620, 660], height: 150, fill: '#5b3328' }),
    `<rect y="640" width="1600" height="260" fill="${palette.ink}"/>`,
    `<g transform="translate(-70 0)">${train()}</g>`,
    `<rect y="748" width="1600" height="9" fill="${palette.slate}"/>`,
    sleepers(),
    conifers({ seed: 51, count: 18, from: [-40, 930], to: [1640, 1010], height: 190, fill: '#0f181e' }),
  )
}

function train(): string {
  const wagons = [0, 1, 2, 3].map((index) => wagon(-50 + index * 322, index)).join('')
  return `${wagons}
  <path d="M1238,560 h230 q70,0 92,90 l10,70 h-332 Z" fill="${palette.pine}"/>
  <path d="M1400,590 h62 q34,0 48,50 h-110 Z" fill="${palette.sky}"/>
  <rect x="1238" y="664" width="326" height="14" fill="${palette.ochre}"/>
  ${wheels(1310)}${wheels(1480)}`
}

function wagon(x: number, index: number): string {
  const logs = [0, 1, 2, 3, 4, 5]
    .map(
      (log) =>
        `<circle cx="${x + 44 + log * 42}" cy="640" r="21" fill="${palette.lichen}"/>
          <circle cx="${x + 44 + log * 42}" cy="640" r="9" fill="${palette.moss}"/>
          <circle cx="${x + 65 + Math.min(log, 4) * 42}" cy="604" r="21" fill="${palette.paper}"/>`,
    )
    .join('')
  const box = `<rect x="${x + 16}" y="566" width="266" height="100"
    fill="${index === 1 ? palette.slate : palette.deep}"/>
    <rect x="${x + 16}" y="566" width="266" height="100" fill="url(#hatch)"/>`
  return `${index % 2 === 0 ? logs : box}
  <rect x="${x + 6}" y="662" width="290" height="30" fill="#3b4a52"/>
  <rect x="${x + 296}" y="674" width="30" height="8" fill="#3b4a52"/>${wheels(x + 66)}${wheels(x + 236)}`
}

function wheels(x: number): string {
  return [-30, 30]
    .map(
      (shift) =>
        `<circle cx="${x + shift}" cy="720" r="28" fill="#3b4a52"/>
          <circle cx="${x + shift}" cy="720" r="11" fill="${palette.slate}"/>`,
    )
    .join('')
}

function sleepers(): string {
  return Array.from(
    { length: 42 },
    (_, index) => `<rect x="${index * 40 - 10}" y="757" width="20" height="12" fill="#3b4a52"/>`,
  ).join('')
}
