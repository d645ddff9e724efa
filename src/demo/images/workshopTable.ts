import { canvas } from './canvas'
import { palette } from './palette'

/** A meeting table seen from above: drawings, notes, cups and pencils. */
export function workshopTable(): string {
  return canvas(
    '#c79a63',
    boards(),
    sheet({ x: 180, y: 140, width: 560, height: 390, turn: -7, fill: palette.paper, content: plan() }),
    sheet({ x: 850, y: 90, width: 470, height: 330, turn: 5, fill: palette.sky, content: chart() }),
    sheet({ x: 760, y: 470, width: 380, height: 300, turn: -3, fill: palette.paper, content: lines() }),
    notes(),
    cup(1370, 560, 88),
    cup(140, 690, 80),
    pencil(470, 690, -18, palette.rust),
    pencil(1180, 770, 12, palette.pine),
  )
}

function boards(): string {
  return [0, 225, 450, 675]
    .map(
      (y) =>
        `<rect y="${y}" width="1600" height="225" fill="${palette.rust}" opacity="${y % 450 === 0 ? 0.1 : 0.2}"/>
          <rect y="${y}" width="1600" height="4" fill="${palette.ink}" opacity="0.25"/>`,
    )
    .join('')
}

interface Sheet {
  x: number
  y: number
  width: number
  height: number
  /** Degrees. */
  turn: number
  fill: string
  content: string
}

function sheet({ x, y, width, height, turn, fill, content }: Sheet): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn})">
    <rect x="12" y="14" width="${width}" height="${height}" fill="${palette.ink}" opacity="0.25"/>
    <rect width="${width}" height="${height}" fill="${fill}"/>${content}</g>`
}

function plan(): string {
  const boxes = [
    [50, 60, 120, 90],
    [230, 60, 120, 90],
    [410, 60, 100, 90],
    [140, 240, 130, 90],
    [340, 240, 130, 90],
  ]
  const joins = 'M170,105 h60 M350,105 h60 M110,150 v60 h95 v30 M460,150 v60 h-55 v30 M270,285 h70'
  return `<path d="${joins}" fill="none" stroke="${palette.ink}" stroke-width="6"/>${boxes
    .map(
      ([x, y, width, height], index) =>
        `<rect x="${x}" y="${y}" width="${width}" height="${height}"
          fill="${[palette.moss, palette.ochre, palette.slate, palette.rust, palette.pine][index]}"/>`,
    )
    .join('')}`
}

function chart(): string {
  return [80, 130, 105, 180, 220]
    .map(
      (height, index) =>
        `<rect x="${60 + index * 74}" y="${280 - height}" width="46" height="${height}"
          fill="${index === 4 ? palette.rust : palette.deep}"/>`,
    )
    .join('')
}

function lines(): string {
  return [50, 92, 134, 176, 218]
    .map(
      (y) =>
        `<rect x="44" y="${y}" width="${y === 218 ? 170 : 290}" height="12" fill="${palette.slate}" opacity="0.7"/>`,
    )
    .join('')
}

function notes(): string {
  return [
    [1210, 470, 8, palette.ochre],
    [1230, 640, -6, palette.lichen],
    [560, 560, 11, palette.ember],
    [420, 720, -4, palette.ochre],
  ]
    .map(
      ([x, y, turn, fill]) =>
        `<g transform="translate(${x} ${y}) rotate(${turn})">
          <rect x="5" y="7" width="126" height="126" fill="${palette.ink}" opacity="0.22"/>
          <rect width="126" height="126" fill="${fill}"/></g>`,
    )
    .join('')
}

function cup(x: number, y: number, radius: number): string {
  return `<circle cx="${x + 10}" cy="${y + 12}" r="${radius}" fill="${palette.ink}" opacity="0.25"/>
  <circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.paper}"/>
  <circle cx="${x}" cy="${y}" r="${radius * 0.78}" fill="${palette.deep}"/>
  <circle cx="${x}" cy="${y}" r="${radius * 0.7}" fill="#4a2f22"/>`
}

function pencil(x: number, y: number, turn: number, fill: string): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn})">
    <rect x="6" y="9" width="270" height="20" fill="${palette.ink}" opacity="0.22"/>
    <rect width="230" height="20" fill="${fill}"/><path d="M230,0 l44,10 l-44,10 Z" fill="${palette.paper}"/>
    <path d="M262,7 l12,3 l-12,3 Z" fill="${palette.ink}"/></g>`
}
