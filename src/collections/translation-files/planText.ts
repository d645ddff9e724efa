import type { PayloadRequest } from 'payload'
import { tellMoment } from '@/domain/tellMoment'
import { identifyParts } from '@/translation/identifyParts'
import { planImport, type ImportPlan } from '@/translation/planImport'
import { toTargets } from '@/translation/toTargets'
import { toUnits } from '@/translation/toUnits'
import type { UnitLabel } from '@/translation/unit'
import { isTranslated } from '@/translation/workbench/layTargets'
import type { ParsedXliff, RefusedUnit } from '@/translation/xliff/parsedXliff'
import type { XliffFile } from '@/translation/xliff/xliffDocument'
import { editorLanguage } from '../access/editorLanguage'
import { editorWords } from '../access/editorWords'
import { findLockOwner } from '../review/findLockOwner'
import { nameAccounts } from '../review/nameAccounts'
import { findWaiting } from '../schedules/findWaiting'
import { readRevision } from '../workbench/readBench'
import { textOf } from '../workbench/textOf'
import { readPair, type NoPair, type Pair } from './readPair'

/** One text of a file that came back, held against the newsroom as it is. */
export interface PlannedText {
  file: XliffFile
  /** Units that could not be read. */
  damaged: RefusedUnit[]
  ground: Ground | NoPair
}

export interface Ground {
  pair: Pair
  plan: ImportPlan
  /** Parts of the original as it is and as it was when the file was made. */
  labels: ReadonlyMap<string, UnitLabel>
}

/** The texts of a file, one after the other, in its order. */
export async function planTexts(parsed: ParsedXliff, req: PayloadRequest): Promise<PlannedText[]> {
  const texts: PlannedText[] = []
  for (const file of parsed.document.files) texts.push(await planText(file, parsed, req))
  return texts
}

/** What the file would change of one text; nothing is changed by asking. */
async function planText(file: XliffFile, { document, refused }: ParsedXliff, req: PayloadRequest): Promise<PlannedText> {
  const damaged = refused.filter(({ textId }) => textId === file.textId)
  const pair = await readPair({ type: file.type, id: file.textId, target: document.target, req })
  if ('refusal' in pair) return { file, damaged, ground: pair }

  const refusal = await findRefusal(pair, document.source, req)
  if (refusal) return { file, damaged, ground: { title: pair.original.title ?? '', refusal } }
  const { sides } = pair
  const targets = [...toTargets(sides.translation, sides.original)].filter(([id, target]) =>
    isTranslated(target, sides.work.parts[id]),
  )
  const units = toUnits(sides.original)
  const plan = planImport(file, { units, revision: pair.revision.number, targets: new Map(targets) })
  const earlier = await findEarlierUnits(pair, file.revision, req)
  const labels = new Map([...earlier, ...units].map(({ id, label }) => [id, label]))
  return { file, damaged, ground: { pair, plan, labels } }
}

/** Why a translation cannot be written into now. */
async function findRefusal({ original, translation }: Pair, source: string, req: PayloadRequest): Promise<string | null> {
  const t = editorWords(req)
  const title = original.title ?? ''
  const { language } = original
  if (language !== source) return t('Refusal.translationFile.otherLanguage', { title, language })
  if (!translation) return null

  const owner = await findLockOwner(translation.id, req)
  if (owner && owner !== req.user?.id)
    return t('Refusal.translationFile.beingEdited', { title, name: await nameAccounts([owner], req) })
  const schedule = await findWaiting(translation.id, req)
  if (!schedule) return null
  const moment = tellMoment(new Date(schedule.publishAt), editorLanguage(req))
  return t('Refusal.isScheduled', { title: translation.title ?? '', moment })
}

/** The units of the revision that the file was made from; none when there is no such revision. */
async function findEarlierUnits({ type, revisions }: Pair, number: number, req: PayloadRequest) {
  const revision = revisions.find((one) => one.number === number)
  if (!revision) return []
  const text = textOf(await readRevision(type, revision, req))
  return toUnits({ ...text, body: identifyParts(text.body) })
}
