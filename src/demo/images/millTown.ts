import { canvas } from './canvas'
import { palette } from './palette'
import { ridge } from './ridge'

/** A works by the water: saw-toothed roofs, chimneys and their reflection. */
export function millTown(): string {
  return canvas(
    palette.paper,
    ridge({ seed: 61, top: 430, swing: 45, fill: palette.mist }),
    ridge({ seed: 15, top: 500, swing: 35, fill: palette.sky }),
    steam(),
    `<g>${works()}</g>`,
    `<rect y="640" width="1600" height="260" fill="${palette.slate}"/>`,
    `<g transform="translate(0 1280) scale(1 -1)" opacity="0.45">${works()}</g>`,
    shimmer(),
  )
}

function works(): string {
  return `${chimney(420, 190)}${chimney(510, 260)}${chimney(1180, 230)}
  ${[0, 1, 2, 3, 4].map((index) => sawtooth(560 + index * 120)).join('')}
  <rect x="560" y="520" width="600" height="120" fill="${palette.rust}"/>
  <rect x="300" y="430" width="270" height="210" fill="${palette.deep}"/>
  <rect x="300" y="430" width="270" height="210" fill="url(#hatch)"/>
  <path d="M300,430 L435,370 L570,430 Z" fill="${palette.ink}"/>
  <rect x="1150" y="470" width="230" height="170" fill="${palette.pine}"/>
  <path d="M1140,470 L1265,410 L1390,470 Z" fill="${palette.ink}"/>
  ${windows(320, 470, 5, 46)}${windows(580, 556, 12, 47)}${windows(1172, 510, 4, 50)}
  <rect y="628" width="1600" height="12" fill="${palette.ink}"/>`
}

function chimney(x: number, top: number): string {
  const foot = 632
  return `<path d="M${x},${top} h36 L${x + 46},${foot} h-56 Z" fill="${palette.rust}"/>
    <rect x="${x - 4}" y="${top}" width="44" height="20" fill="${palette.ink}"/>
    <rect x="${x}" y="${top + 50}" width="36" height="16" fill="${palette.paper}"/>`
}

function sawtooth(x: number): string {
  return `<path d="M${x},520 L${x},440 L${x + 120},520 Z" fill="${palette.ink}"/>
    <path d="M${x + 10},510 L${x + 10},460 L${x + 82},510 Z" fill="${palette.sky}"/>`
}

function windows(x: number, y: number, count: number, gap: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<rect x="${x + index * gap}" y="${y}" width="24" height="40" fill="${palette.ochre}"/>`,
  ).join('')
}

function steam(): string {
  return [
    [450, 150, 60],
    [520, 110, 80],
    [620, 90, 100],
    [750, 100, 80],
    [1215, 190, 56],
    [1290, 160, 76],
    [1390, 150, 60],
  ]
    .map(
      ([x, y, radius]) =>
        `<circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.mist}"/>
          <circle cx="${x}" cy="${y}" r="${radius}" fill="url(#dots)"/>`,
    )
    .join('')
}

function shimmer(): string {
  return [
    [200, 690, 300],
    [700, 720, 420],
    [1180, 700, 260],
    [420, 780, 380],
    [980, 800, 460],
    [150, 850, 260],
  ]
    .map(
      ([x, y, length]) =>
        `<rect x="${x}" y="${y}" width="${length}" height="7" rx="3" fill="${palette.paper}" opacity="0.55"/>`,
    )
    .join('')
}
