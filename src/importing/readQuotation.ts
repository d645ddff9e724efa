import type { Doubt } from './doubt'
import { endsSentence, type Line } from './line'
import { findMarker } from './marker'
import type { Passage, PassageReader } from './passage'
import { parseQuotation, type Quotation } from './quotation'
import type { Speaker } from './speaker'

/**
 * What people say: lines that begin with the Swedish dash of speech, or one line in quotation marks. Lines with a dash
 * of which none tells who speaks are left to be a list.
 */
export const readQuotation: PassageReader = (lines, at) => {
  const speech = takeSpeech(lines, at)
  const quotations = speech.map(parseQuotation)
  const isLoneSpeech = speech.length === 1 && findMarker(lines[at]?.text ?? '') && endsSentence(speech[0] ?? '')
  if (!quotations.some(Boolean) && !isLoneSpeech) return null

  const passages: Passage[] = []
  const doubts: Doubt[] = []
  let last: Speaker | null = null
  for (const [index, words] of speech.entries()) {
    const quotation = quotations[index] ?? null
    const speaker = findSpeaker(quotation, last)
    passages.push(
      speaker ? { sort: 'quotation', text: quotation?.text ?? words, ...speaker } : { sort: 'quote', text: words },
    )
    doubts.push(...findDoubts(quotation, speaker, words))
    last = speaker
  }
  return { passages, doubts, next: at + speech.length }
}

/** The spoken lines from here on, without their dashes. */
function takeSpeech(lines: readonly Line[], at: number): string[] {
  const first = lines[at]?.text ?? ''
  if (/^["”“»]/.test(first)) return parseQuotation(first) ? [first] : []

  const speech: string[] = []
  for (let index = at; index < lines.length; index += 1) {
    const marker = findMarker(lines[index]?.text ?? '')
    if (marker?.sort !== 'dash') break
    speech.push(marker.text)
  }
  return speech
}

/** Who says it; without a name it is whoever spoke in the line above. */
function findSpeaker(quotation: Quotation | null, last: Speaker | null): Speaker | null {
  return quotation && quotation.speaker !== 'same' ? quotation.speaker : last
}

function findDoubts(quotation: Quotation | null, speaker: Speaker | null, words: string): Doubt[] {
  if (!speaker) return [{ code: 'quotationWithoutSpeaker', facts: [words] }]
  if (!quotation || quotation.speaker === 'same')
    return [{ code: 'speakerAssumed', facts: [quotation?.attribution ?? words] }]
  return quotation.isRearranged ? [{ code: 'quotationRearranged', facts: [quotation.attribution] }] : []
}
