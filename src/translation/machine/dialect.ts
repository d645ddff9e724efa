/** How a service wants marks and locked terms to be written. */
export interface Dialect {
  /** The tag around the words of a mark. */
  span: string
  /** The tag of what holds no words: a line break or a tab. */
  point: string
  /** The tag around words that the service must leave as they are, and what else stands in it. */
  term: { tag: string; attributes: Readonly<Record<string, string>> }
  /**
   * Whether words come back as they were sent, with references for `<` and `&`. LibreTranslate gives them back as
   * plain characters among its tags.
   */
  hasReferences: boolean
}
