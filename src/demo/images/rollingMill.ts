import { canvas } from './canvas'
import { palette } from './palette'

const glow = `<linearGradient id="glow" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="${palette.rust}" stop-opacity="0"/>
    <stop offset="0.5" stop-color="${palette.rust}" stop-opacity="0.6"/>
    <stop offset="1" stop-color="${palette.rust}" stop-opacity="0"/>
  </linearGradient>
  <rect y="640" width="1600" height="130" fill="#20303b"/>
  <rect y="360" width="1600" height="410" fill="url(#glow)"/>`

/** Glowing steel between the rolls of a mill. */
export function rollingMill(): string {
  return canvas(
    palette.ink,
    `<rect width="1600" height="640" fill="${palette.deep}"/>`,
    columns(),
    glow,
    strip(),
    [250, 640, 1030, 1420].map(stand).join(''),
    `<rect y="770" width="1600" height="130" fill="${palette.ink}"/>`,
    `<rect y="770" width="1600" height="130" fill="url(#hatch)"/>`,
  )
}

function columns(): string {
  return [60, 445, 835, 1225, 1600]
    .map(
      (x) =>
        `<rect x="${x - 22}" width="44" height="640" fill="#243b4a"/>
          <path d="M${x - 22},120 L${x - 190},0 L${x + 190},0 L${x + 22},120 Z" fill="#243b4a"/>`,
    )
    .join('')
}

function strip(): string {
  return `<path d="M-10,536 L1610,556 L1610,586 L-10,592 Z" fill="${palette.ember}"/>
  <path d="M-10,548 L1610,564 L1610,574 L-10,572 Z" fill="#ffd98a"/>`
}

function stand(x: number): string {
  return `<rect x="${x - 118}" y="250" width="236" height="540" rx="10" fill="${palette.ink}"/>
  <rect x="${x - 78}" y="300" width="156" height="430" fill="#16212a"/>
  ${roll(x, 388, 62)}${roll(x, 496, 46)}${roll(x, 636, 46)}
  <rect x="${x - 118}" y="250" width="236" height="38" fill="${palette.slate}"/>
  <rect x="${x - 14}" y="180" width="28" height="80" fill="${palette.ochre}"/>
  <path d="M${x - 78},551 h156 v38 h-156 Z" fill="${palette.ember}"/>
  <path d="M${x - 78},561 h156 v14 h-156 Z" fill="#ffd98a"/>`
}

function roll(x: number, y: number, radius: number): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.slate}"/>
  <circle cx="${x}" cy="${y}" r="${radius}" fill="url(#hatch)"/>
  <circle cx="${x}" cy="${y}" r="${radius * 0.36}" fill="${palette.deep}"/>`
}
