import type { Priority } from '@/domain/body'
import type { Doubt } from './doubt'
import { findMarker } from './marker'
import type { Line } from './line'
import type { PassageReader } from './passage'
import { splitMeasures } from './splitMeasures'
import { wordPattern } from './wordPattern'

const challenge = new RegExp(String.raw`^${wordPattern('challengeLabels')}\s*:\s*(?<text>.*)$`, 'isu')
const measures = new RegExp(String.raw`^${wordPattern('measureLabels')}\s*:\s*(?<text>.*)$`, 'isu')

interface NumberedPriority {
  priority: Priority
  isSplit: boolean
  next: number
}

/** Numbered priorities, each with a line for its challenge and one, or a list, for the measures against it. */
export const readPriorities: PassageReader = (lines, at) => {
  const found: NumberedPriority[] = []
  for (;;) {
    const priority = readPriority(lines, found.at(-1)?.next ?? at, found.length + 1)
    if (!priority) break
    found.push(priority)
  }
  const last = found.at(-1)
  if (!last || found.length < 2) return null

  const split = found.filter(({ isSplit }) => isSplit).map(({ priority }) => priority.title)
  const doubts: Doubt[] = split.length > 0 ? [{ code: 'measuresSplit', facts: split }] : []
  const items = found.map(({ priority }) => priority)
  return { passages: [{ sort: 'priorities', items }], doubts, next: last.next }
}

function readPriority(lines: readonly Line[], at: number, number: number): NumberedPriority | null {
  const title = findMarker(lines[at]?.text ?? '')
  const challengeText = challenge.exec(lines[at + 1]?.text ?? '')?.groups?.text
  const measuresText = measures.exec(lines[at + 2]?.text ?? '')?.groups?.text
  if (title?.sort !== 'number' || title.number !== number || !challengeText || measuresText === undefined) return null

  const listed = measuresText === '' ? takeListed(lines, at + 3) : []
  const texts = measuresText === '' ? listed : splitMeasures(measuresText)
  return {
    priority: { title: title.text, challenge: challengeText, measures: texts.map((text) => ({ text })) },
    isSplit: measuresText !== '' && texts.length > 1,
    next: at + 3 + listed.length,
  }
}

/** Measures that stand as points of a list below their label. */
function takeListed(lines: readonly Line[], at: number): string[] {
  const texts: string[] = []
  for (let index = at; index < lines.length; index += 1) {
    const marker = findMarker(lines[index]?.text ?? '')
    if (!marker || marker.sort === 'number') break
    texts.push(marker.text)
  }
  return texts
}
