/** The words of one part as a service reads them, and what has to come back. */
export interface TaggedWords {
  /** Words with tags. Every tag has an `id`: `m` and the number of a mark, `t` of a term, `n` of a new line. */
  text: string
  /** What the words say without their tags. */
  plain: string
  /** What stands in each locked term, from `t1` on. */
  terms: string[]
  /** How many new lines there are within the words. */
  newLines: number
}
