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
    return {
      x: from[0] + next() * (to[0] - from[0]),
      depth,
      size: height * (0.55 + 0.45 * depth) * (0.8 + next() * 0.4),
    }
  })
  return trees
    .sort((one, other) => one.depth - other.depth)
    .map(({ x, depth, size }) => spruce(x, from[1] + depth * (to[1] - from[1]), size, fill))
    .join('')
}

/** Three tiers of boughs, each wider than the one above and drawn in a little before the next. */
function spruce(x: number, foot: number, height: number, fill: string): string {
  const half = height * 0.19
  const side = [0.42, 0.7, 1].flatMap((tier) => {
    const y = foot - height * (1 - tier * 0.92)
    return [
      { reach: half * tier, y },
      { reach: half * tier * 0.5, y: y - height * 0.03 },
    ]
  })
  const top = `${x.toFixed(1)},${(foot - height).toFixed(1)}`
  const right = side.map(({ reach, y }) => `${(x + reach).toFixed(1)},${y.toFixed(1)}`)
  const left = side.map(({ reach, y }) => `${(x - reach).toFixed(1)},${y.toFixed(1)}`).reverse()
  return `<polygon points="${[top, ...right, ...left].join(' ')}" fill="${fill}"/>`
}
