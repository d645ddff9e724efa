import { searchMaxCharacters } from '@/domain/search'
import { toWords } from './toWords'

/** What a reader searches for. A text answers when it holds every term. */
export interface Search {
  /** As the reader wrote it, tidied. */
  searched: string
  /** Whether the reader wrote more than is read. */
  isCut: boolean
  /** A word each, or the words of a phrase that stood in quotation marks. */
  terms: string[][]
}

const termsMax = 16

/**
 * Reads what was written in the search box.
 *
 * @param written Anything at all.
 * @returns No terms when there is no word in it.
 */
export function parseSearch(written: string): Search {
  const tidy = written.toWellFormed().normalize('NFC').replace(/[\p{Cc}\s]+/gu, ' ').trim()
  const searched = [...tidy].slice(0, searchMaxCharacters).join('').trim()
  const terms = toTerms(searched)
  return {
    searched,
    isCut: searched.length < tidy.length || terms.length > termsMax,
    terms: terms.slice(0, termsMax),
  }
}

/** Every other part stands in quotation marks, of any language; one that is never closed is none. */
function toTerms(searched: string): string[][] {
  const parts = searched.split(/["”“„»«]/u)
  const lastIsOpen = parts.length % 2 === 0
  const terms = parts.flatMap((part, index) => {
    const words = toWords(part)
    const isPhrase = index % 2 === 1 && !(lastIsOpen && index === parts.length - 1)
    return isPhrase ? [words] : words.map((word) => [word])
  })
  return terms.filter((words) => words.length > 0)
}
