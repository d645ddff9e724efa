import { keepLegalCharacters } from '@/domain/legalCharacters'
import { escapeXml, xmlElement } from '@/xml/writeXml'
import { isSpan, type Inline, type Mark } from '../inline'
import type { Dialect } from './dialect'
import type { FindLockedTerms, LockedTerm } from './lockedTerm'
import type { TaggedWords } from './taggedWords'

interface Tagging {
  dialect: Dialect
  findTerms: FindLockedTerms
  written: Omit<TaggedWords, 'text'>
}

/**
 * The words of a part as a service reads them: marks as tags, the glossary's terms already in the other language and
 * locked, new lines as tags of their own, since services fold them.
 *
 * @param inlines   Of one unit of the original.
 * @param findTerms The terms to lock.
 */
export function tagWords(inlines: readonly Inline[], dialect: Dialect, findTerms: FindLockedTerms): TaggedWords {
  const written = { plain: '', terms: [], newLines: 0 }
  const text = tagAll(inlines, { dialect, findTerms, written })
  return { text, ...written }
}

function tagAll(inlines: readonly Inline[], tagging: Tagging): string {
  return inlines
    .map((inline) => (typeof inline === 'string' ? tagString(inline, tagging) : tagMark(inline, tagging)))
    .join('')
}

function tagMark(mark: Mark, tagging: Tagging): string {
  const { span, point } = tagging.dialect
  const id = `m${mark.mark}`
  return isSpan(mark) ? xmlElement(span, { id }, tagAll(mark.children, tagging)) : xmlElement(point, { id })
}

function tagString(words: string, tagging: Tagging): string {
  let end = 0
  const pieces = tagging.findTerms(words).map((term) => {
    if (term.start < end) return ''
    const before = tagLines(words.slice(end, term.start), tagging)
    end = term.end
    return before + tagTerm(term, tagging)
  })
  return pieces.join('') + tagLines(words.slice(end), tagging)
}

function tagTerm({ translation }: LockedTerm, { dialect: { term }, written }: Tagging): string {
  const words = keepLegalCharacters(translation)
  written.terms.push(words)
  written.plain += words
  return xmlElement(term.tag, { id: `t${written.terms.length}`, ...term.attributes }, escapeXml(words))
}

function tagLines(words: string, { dialect, written }: Tagging): string {
  written.plain += words
  const [first = '', ...others] = words.split('\n').map(escapeXml)
  const further = others.map((line) => xmlElement(dialect.point, { id: `n${(written.newLines += 1)}` }) + line)
  return first + further.join('')
}
