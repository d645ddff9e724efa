import type { RichText } from '@/domain/body'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { mergeDoubts, type Doubt } from './doubt'
import { findBodyDoubts } from './findBodyDoubts'
import { joinBrokenLines } from './joinBrokenLines'
import { parseFileName } from './parseFileName'
import type { ImportedContact } from './passage'
import { placeSender } from './placeSender'
import { readPassages } from './readPassages'
import { recogniseKind } from './recogniseKind'
import { recogniseLanguage } from './recogniseLanguage'
import { removeLinkWords } from './removeLinkWords'
import { settleTitle } from './settleTitle'
import { takeHeadline } from './takeHeadline'
import { takeStandfirst } from './takeStandfirst'
import { toBody } from './toBody'
import type { EventFields } from './toEventFields'
import { toLines } from './toLines'

/** A text file, understood: what a draft is made of. */
export interface ImportedText extends EventFields {
  type: PublicationType
  language: Locale
  title: string
  /** Empty when the text has none. */
  standfirst: string
  body: RichText
  contacts: ImportedContact[]
  /** What an editor should look at. */
  doubts: Doubt[]
}

/**
 * Understands a plain text as a publication. No word is lost: what is not in the title, the standfirst, the body or
 * the contacts is told in a doubt.
 *
 * @param text     In NFC with line feeds only, as `readTextFile` gives it.
 * @param filename Tells the subject, language and kind where the text does not.
 */
export function parseText(text: string, filename: string): ImportedText {
  const file = parseFileName(filename)
  const clean = removeLinkWords(text)
  const language = recogniseLanguage(clean.text, file.language)
  const joined = joinBrokenLines(toLines(clean.text))
  const headline = takeHeadline(joined.lines, clean.text)
  const read = readPassages(headline.rest)

  const whole = read.passages.map(({ passage }) => passage)
  const { title, doubts } = settleTitle({ headline, fileWords: file.words, passages: whole, text: clean.text })
  const kind = recogniseKind({ title, label: headline.label, file, passages: whole, text: clean.text })
  const opening = takeStandfirst(read.passages, headline.title !== null)
  const rest = opening.passages.map(({ passage }) => passage)
  const { passages, contacts } = placeSender(headline.sender, { passages: rest, contacts: read.contacts })
  const parts = [language, kind, { doubts }, opening, clean, joined, read, { doubts: findBodyDoubts(passages) }]
  return {
    ...kind,
    language: language.locale,
    title,
    standfirst: opening.standfirst,
    body: toBody(passages),
    contacts,
    doubts: mergeDoubts(parts.flatMap((part) => part.doubts)),
  }
}
