import type { PayloadRequest } from 'payload'
import type { ParkedWords } from '@/domain/translationWork'
import { toParkedId, type Decision } from '@/translation/files/decideUnit'
import { spellInlines } from '@/translation/spellInlines'
import { toTargets } from '@/translation/toTargets'
import type { PartEdit } from '@/translation/workbench/workOn'
import type { ParsedXliff } from '@/translation/xliff/parsedXliff'
import { recordAct } from '../acts/recordAct'
import { startTranslation } from '../publication/startTranslation'
import { readBench, type Bench } from '../workbench/readBench'
import { saveParts } from '../workbench/saveParts'
import { decideUnits } from './decideUnits'
import type { Ground, PlannedText } from './planText'
import type { Upload } from './readUpload'

interface Import {
  upload: Upload
  parsed: ParsedXliff
  req: PayloadRequest
}

/**
 * Takes the words of one text into the draft of its translation, which is started when there is none. A file that
 * changes nothing leaves no version behind, and no act.
 *
 * @returns The translation's id; `null` when nothing was taken.
 * @throws {RefusalError} When the account may not, or somebody else is writing.
 */
export async function importText({ file, ground }: PlannedText, { upload, parsed, req }: Import): Promise<string | null> {
  if ('refusal' in ground) return null
  const taken = decideUnits(ground, upload.choice).filter(({ isTaken }) => isTaken)
  if (taken.length === 0) return null

  const { type, original, translation } = ground.pair
  const language = parsed.document.target
  const { id } = translation ?? (await startTranslation({ type, original, language, req }))
  const bench = await readBench({ type, id, req })
  const edits = taken.flatMap(toEdit)
  const parked = toParked(taken, bench, ground.labels)
  const { doc, refused } = await saveParts({ bench: withParked(bench, parked), edits, req })
  // What is wrong with a unit has been found before this; words that were let go in silence would be lost.
  if (refused.length > 0) throw new UntakenWordsError(id, refused.map((one) => one.id))

  const details = {
    file: upload.name,
    format: `XLIFF ${parsed.version}`,
    fileRevision: file.revision,
    parts: edits.map((edit) => edit.id),
    parked: parked.length,
  }
  await recordAct({ act: 'translation-imported', type, doc, details, req })
  return id
}

function toEdit({ unit }: Decision): PartEdit[] {
  const isWritten = unit.plan === 'fill' || unit.plan === 'changed-meanwhile'
  return isWritten ? [{ id: unit.id, words: spellInlines(unit.target) }] : []
}

/** Words of a part that is gone may stand in the translation until it is saved, or be parked already. */
function toParked(taken: readonly Decision[], { sides }: Bench, labels: Ground['labels']): ParkedWords[] {
  const targets = toTargets(sides.translation, sides.original)
  const kept = new Set([...sides.work.parked.map(({ id }) => id), ...targets.keys()])
  return taken.flatMap(({ unit }) => {
    const label = labels.get(unit.id)
    if (unit.plan !== 'gone' || !label) return []
    return [{ id: toParkedId(unit.id, kept), label, words: spellInlines(unit.target) }]
  })
}

function withParked(bench: Bench, parked: readonly ParkedWords[]): Bench {
  const { work } = bench.sides
  return { ...bench, sides: { ...bench.sides, work: { ...work, parked: [...work.parked, ...parked] } } }
}

/** Words of a file that had been found sound were not saved. */
class UntakenWordsError extends Error {
  readonly code = 'UNTAKEN_WORDS'

  constructor(
    readonly textId: string,
    readonly units: string[],
  ) {
    super(`Words of ${units.join(', ')} were not taken into ${textId}`)
  }
}
