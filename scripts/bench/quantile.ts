/**
 * The value below which a share of the values lie, by the nearest rank: always one of those measured.
 *
 * @param share Above 0, at most 1: 0.5 for the median, 0.99 for what one in a hundred exceeds.
 * @returns `NaN` of nothing.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? NaN
}

/** The middle value; of an even number of values, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}
