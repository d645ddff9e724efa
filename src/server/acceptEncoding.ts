/** Codings of an answer's body, in our order of preference: the smallest first. */
export const codings = ['br', 'gzip', 'identity'] as const
export type Coding = (typeof codings)[number]

/** What one reader takes. */
export interface CodingChoice {
  /** The coding to send; `null` when the reader refuses all of ours. */
  best: Coding | null
  /** Whether the bare bytes will do, for bodies that compression would not make smaller. */
  takesIdentity: boolean
}

// A coding and its weight (RFC 9110 §12.4.2), such as `gzip;q=0.8`.
const wish = /^[ \t]*([!#$%&'*+.^_`|~0-9a-z-]+)[ \t]*(?:;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)[ \t]*)?$/

const bareBytes: CodingChoice = { best: 'identity', takesIdentity: true }

/**
 * The coding a reader wants most; among those wanted equally, the smallest.
 *
 * @param header `Accept-Encoding`, or `undefined` when there is none.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
 */
export function chooseCoding(header: string | undefined): CodingChoice {
  // Without the header any coding is acceptable, but old clients that cannot unpack send none either.
  if (header === undefined) return bareBytes

  const wishes = parseWishes(header)
  const identityWeight = wishes.get('identity') ?? (wishes.get('*') === 0 ? 0 : null)
  let best: Coding | null = identityWeight === 0 ? null : 'identity'
  // Identity that is not spoken of is acceptable, but less wanted than anything that is.
  let bestWeight = identityWeight ?? Number.MIN_VALUE
  for (const coding of ['gzip', 'br'] as const) {
    const weight = wishes.get(coding) ?? wishes.get('*') ?? 0
    if (weight > 0 && weight >= bestWeight) [best, bestWeight] = [coding, weight]
  }
  return { best, takesIdentity: identityWeight !== 0 }
}

/** Weights 0–1 by coding, in lower case. A member that breaks the grammar is no wish. */
function parseWishes(header: string): Map<string, number> {
  const wishes = new Map<string, number>()
  for (const member of header.toLowerCase().split(',')) {
    const match = wish.exec(member)
    if (!match) continue
    const [, name = '', weight = '1'] = match
    wishes.set(name === 'x-gzip' ? 'gzip' : name, Number(weight))
  }
  return wishes
}
