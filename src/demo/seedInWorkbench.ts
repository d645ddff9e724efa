import { createLocalReq } from 'payload'
import { createTranslationEndpoint } from '@/collections/publication/createTranslation'
import { readBench } from '@/collections/workbench/readBench'
import { saveParts } from '@/collections/workbench/saveParts'
import { identifyParts } from '@/translation/identifyParts'
import { spellInlines } from '@/translation/spellInlines'
import { toUnits } from '@/translation/toUnits'
import { toWorkbenchParts } from '@/translation/workbench/toWorkbenchParts'
import type { PartEdit } from '@/translation/workbench/workOn'
import { askEndpoint } from './askEndpoint'
import type { DemoWords } from './demoPublication'
import type { Edition } from './edition'
import { getOriginal } from './publishingOrder'
import type { SeedSession } from './seedSession'
import { getTextId, nameOf } from './storedText'
import { UndatedTextError } from './undatedTextError'

/** A translation of the demo newsroom whose words the workbench refused. */
export class RefusedPartsError extends Error {
  readonly code = 'DEMO_PARTS_REFUSED'

  constructor(
    readonly key: string,
    readonly parts: string[],
  ) {
    super(`The workbench refused these parts of the demo text ${key}: ${parts.join(', ')}`)
  }
}

/**
 * Stores a translation as its translator would make it, part by part in the workbench. What the demo has no words for is
 * left untranslated, and the translation a draft.
 */
export async function seedInWorkbench(edition: Edition, editions: Edition[], session: SeedSession): Promise<void> {
  const { publication, locale, words } = edition
  const { type, key } = publication
  const { at, by } = getBeginning(edition)
  const original = getTextId(getOriginal(publication, editions), session)
  await askEndpoint({ endpoint: createTranslationEndpoint(type), id: original, body: { language: locale }, at, by, session })
  const req = await createLocalReq(asAccount(session, { at, by }), session.payload)
  const { docs } = await session.payload.find({
    collection: type,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
    where: { original: { equals: original }, language: { equals: locale } },
  })
  const id = docs[0]?.id ?? ''
  session.ids.record(type, nameOf(key, locale), id)

  const bench = await readBench({ type, id, req })
  const { refused } = await saveParts({ bench, edits: toEdits(edition, toWorkbenchParts(bench.sides).map((part) => part.id)), req })
  if (refused.length > 0) throw new RefusedPartsError(key, refused.map((part) => part.id))
  if (words.state === 'published') await publish(edition, id, session)
}

/** The demo's words for the first part of the original, the second, and so on. */
function toEdits({ words }: Edition, parts: string[]): PartEdit[] {
  const { title, standfirst, place, publisher, body, workbench, begun } = words
  const units = toUnits({ title, standfirst, place: place ?? null, publisher: publisher ?? null, body: identifyParts(body) })
  const machine = workbench?.machine && begun ? { machine: { tool: workbench.machine, at: begun.at } } : {}
  return units.flatMap(({ inlines }, index): PartEdit[] => {
    const id = parts[index]
    return id ? [{ id, words: spellInlines(inlines), ...machine }] : []
  })
}

/** Also when nobody has read what a machine wrote: its readers are told so. */
async function publish({ publication, words }: Edition, id: string, { payload, transactionID, accounts }: SeedSession): Promise<void> {
  await payload.update({
    collection: publication.type,
    id,
    depth: 0,
    overrideAccess: true,
    data: { _status: 'published' },
    context: { now: new Date(words.publishedAt ?? 0), machine: 'publish' },
    user: accounts.get('editor'),
    req: { transactionID },
  })
}

function asAccount({ transactionID, accounts }: SeedSession, { at, by }: Beginning) {
  return { context: { now: new Date(at) }, user: accounts.get(by), req: { transactionID } }
}

type Beginning = NonNullable<DemoWords['begun']>

function getBeginning({ publication: { key }, words: { begun } }: Edition): Beginning {
  if (!begun) throw new UndatedTextError(key)
  return begun
}
