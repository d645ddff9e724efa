import { sequence } from './sequence'

interface Ridge {
  seed: number
  /** Height of the ground's edge above the picture's upper side, in pixels. */
  top: number
  /** How far hills rise above and valleys sink below `top`. */
  swing: number
  fill: string
}

/**
 * Rolling land from side to side, down to the lower edge of the picture.
 *
 * @returns One SVG path.
 */
export function ridge({ seed, top, swing, fill }: Ridge): string {
  const next = sequence(seed)
  const step = 200
  let x = -step
  let y = top + (next() - 0.5) * swing
  let path = `M${x},900 L${x},${y.toFixed(0)}`
  while (x < 1600) {
    const nextY = top + (next() - 0.5) * 2 * swing
    path += ` C${x + step / 2},${y.toFixed(0)} ${x + step / 2},${nextY.toFixed(0)} ${x + step},${nextY.toFixed(0)}`
    x += step
    y = nextY
  }
  return `<path d="${path} L1800,900 Z" fill="${fill}"/>`
}
