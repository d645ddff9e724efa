import type { Range } from './term'

/** A word, or a sign that is neither a word nor a space. */
export interface Token extends Range {
  /** Without soft hyphens, in NFC. */
  text: string
}

/** A hyphen ends a word and an apostrophe does; a soft hyphen stands within one. */
const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*|\S/gu
const softHyphens = /\u00AD/g

/** The words and signs of a text, so that terms such as ”R&D”, ”°C” and ”e-legitimation” can be found in it. */
export function readTokens(words: string): Token[] {
  return Array.from(words.matchAll(token), ({ 0: found, index }) => ({
    text: found.replace(softHyphens, '').normalize('NFC'),
    start: index,
    end: index + found.length,
  }))
}
