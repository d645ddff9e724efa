/** One element of a document that has been read. */
export interface XmlElement {
  /** The namespace's name; empty for none. */
  namespace: string
  /** Without prefix. */
  name: string
  /** Attributes without a prefix, and `xml:…`; those of other namespaces are left out. */
  attributes: ReadonlyMap<string, string>
  /** Elements and words in order; neighbouring words are one. */
  children: (XmlElement | string)[]
  /** Where the element begins, from 1. */
  line: number
}

/**
 * The elements right within another, of the same namespace.
 *
 * @param names Those wanted; all when none is named.
 */
export function childrenOf(parent: XmlElement, ...names: string[]): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' &&
      child.namespace === parent.namespace &&
      (names.length === 0 || names.includes(child.name)),
  )
}

/** All words within an element, of whatever depth. */
export function wordsOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
}
