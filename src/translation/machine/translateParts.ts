import type { Dialect } from './dialect'
import { MachineTranslationError } from './machineTranslationError'
import type { MachinePart, MachineTask, MachineTranslation } from './machineTranslator'
import { readTagged } from './readTagged'
import { tagWords } from './tagWords'
import { bytesOf, toBatches, type BatchLimit } from './toBatches'

interface Service {
  dialect: Dialect
  limit: BatchLimit
  /** Answers as many texts as it was given, in their order, or something else when the service did not. */
  ask: (texts: string[]) => Promise<unknown[]>
}

/**
 * Has parts translated, as many at once as the service takes.
 *
 * @throws {MachineTranslationError} As `MachineTranslator` does.
 */
export async function translateParts(
  parts: readonly MachinePart[],
  { findTerms }: Pick<MachineTask, 'findTerms'>,
  { dialect, limit, ask }: Service,
): Promise<MachineTranslation> {
  const sendings = parts.map(({ id, inlines }) => {
    const tagged = tagWords(inlines, dialect, findTerms)
    return { id, source: inlines, tagged, dialect, text: tagged.text }
  })
  const tooLong = sendings.filter(({ text }) => bytesOf(text) > limit.bytes)
  const targets: MachineTranslation['targets'] = new Map()
  const faults: MachineTranslation['faults'] = tooLong.map(({ id }) => ({ id, fault: 'too-long' }))

  const short = sendings.filter((sending) => !tooLong.includes(sending))
  for (const batch of toBatches(short, limit)) {
    const answers = await ask(batch.map(({ text }) => text))
    if (answers.length !== batch.length) throw new MachineTranslationError('unreadable')
    batch.forEach((sending, index) => {
      const answer = answers[index]
      if (typeof answer !== 'string') throw new MachineTranslationError('unreadable')
      const part = readTagged(answer, sending)
      if ('fault' in part) faults.push({ id: sending.id, fault: part.fault })
      else targets.set(sending.id, part.inlines)
    })
  }
  return { targets, faults }
}
