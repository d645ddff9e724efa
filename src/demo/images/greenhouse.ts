import { canvas } from './canvas'
import { palette } from './palette'
import { ridge } from './ridge'

/** A lit greenhouse in the snow, warmed through a pipe. */
export function greenhouse(): string {
  return canvas(
    palette.deep,
    ridge({ seed: 71, top: 430, swing: 50, fill: '#263f50' }),
    ridge({ seed: 18, top: 520, swing: 40, fill: palette.ink }),
    `<rect y="640" width="1600" height="260" fill="${palette.mist}"/>`,
    `<path d="M0,700 C400,660 900,760 1600,690 L1600,900 L0,900 Z" fill="${palette.paper}"/>`,
    pipe(),
    house(),
  )
}

function pipe(): string {
  return `<path d="M-20,610 H300 q40,0 40,40 v60" fill="none" stroke="${palette.rust}" stroke-width="46"/>
  <path d="M-20,598 H300 q52,0 52,52 v60" fill="none" stroke="${palette.ember}" stroke-width="8"/>
  ${[80, 210]
    .map(
      (x) => `<rect x="${x}" y="580" width="16" height="60" fill="${palette.ink}"/>
    <rect x="${x}" y="633" width="16" height="60" fill="${palette.slate}"/>`,
    )
    .join('')}`
}

function house(): string {
  const ribs = Array.from({ length: 9 }, (_, index) => 300 + index * 125)
  return `<path d="M300,700 V420 L450,290 H1150 L1300,420 V700 Z" fill="${palette.ochre}"/>
  <path d="M300,420 L450,290 H1150 L1300,420 Z" fill="#f4d58a"/>
  ${rows()}
  ${ribs
    .map(
      (x) => `<path d="M${x},700 V420 L${450 + ((x - 300) / 1000) * 700},290" fill="none"
    stroke="${palette.paper}" stroke-width="8"/>`,
    )
    .join('')}
  <path d="M300,420 H1300 M300,560 H1300 M300,700 V420 L450,290 H1150 L1300,420 V700 Z"
    fill="none" stroke="${palette.paper}" stroke-width="10"/>
  <rect x="280" y="692" width="1040" height="22" fill="${palette.slate}"/>`
}

function rows(): string {
  return Array.from({ length: 16 }, (_, index) => {
    const x = 345 + index * 61
    const top = 500 + (index % 3) * 26
    const leaf = `M${x},696 C${x - 40},640 ${x - 30},${top + 30} ${x},${top}
      C${x + 30},${top + 30} ${x + 40},640 ${x},696 Z`
    return `<path d="${leaf}" fill="${index % 2 === 0 ? palette.pine : palette.moss}"/>`
  }).join('')
}
