import { sequence } from './sequence'

interface Conifers {
  seed: number
  count: number
  /** The band in which the trees stand, from left to right and from the farthest foot to the nearest. */
  from: [x: number, y: number]
  to: [x: number, y: number]
  /** The nearest tree's height in pixels. */
  height: number
  fill: string
}

/**
 * Spruces in a band of ground, the farthest drawn first and smallest.
 *
 * @returns SVG paths.
 */
export function conifers({ seed, count, from, to, height, fill }: Conifers): string {
  const next = sequence(seed)
  const trees = Array.from({ length: count }, () => {
    const depth = next()
    return { x: from[0] + next() * (to[0] - from[0]), depth, size: height * (0.55 + 0.45 * depth) * (0.8 + next() * 0.4) }
  })
  return trees
    .sort((one, other) => one.depth - other.depth)
    .map(({ x, depth, size }) => spruce(x, from[1] + depth * (to[1] - from[1]), size, fill))
    .join('')
}

function spruce(x: number, foot: number, height: number, fill: string): string {
  const half = height * 0.19
  const tiers = [0.42, 0.7, 1]
  const right = tiers.map((tier, index) => {
    const inner = half * tier * 0.5
    const y = foot - height * (1 - tier * 0.92)
    const last = index === tiers.length - 1
    return `L${(x + half * tier).toFixed(1)},${y.toFixed(1)} ${last ? '' : `L${(x + inner).toFixed(1)},${(y - height * 0.03).toFixed(1)}`}`
  })
  const left = [...tiers].reverse().map((tier, index) => {
    const y = foot - height * (1 - tier * 0.92)
    const inner = half * tier * 0.5
    const bough = `L${(x - half * tier).toFixed(1)},${y.toFixed(1)}`
    return index === 0 ? bough : `L${(x - inner).toFixed(1)},${(y - height * 0.03).toFixed(1)} ${bough}`
  })
  return `<path d="M${x.toFixed(1)},${(foot - height).toFixed(1)} ${right.join(' ')} ${left.join(' ')} Z" fill="${fill}"/>`
}
