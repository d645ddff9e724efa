import { deliverEndpoint } from '@/collections/deposits/depositEndpoints'
import { reviewEndpoint } from '@/collections/review/reviewText'
import { scheduleEndpoint } from '@/collections/schedules/schedulePublication'
import { takeDownEndpoint } from '@/collections/takedowns/takeDown'
import { stillCorrectEndpoint } from '@/collections/translation-reviews/stillCorrect'
import { toSwedishDay } from '@/domain/swedishTime'
import { askEndpoint } from './askEndpoint'
import { publications } from './content/publications'
import type { DemoAct } from './demoAct'
import { toEditions, type Edition } from './edition'
import { getOriginal } from './publishingOrder'
import type { SeedSession } from './seedSession'
import { inOrderOfTime, toStages, type Stage } from './stages'
import { getTextId, toStoredWords } from './storedText'

type Act<Name extends DemoAct['act']> = Extract<DemoAct, { act: Name }>

/**
 * Does to the stored texts what has been done to them since, in the order it happened, by the accounts and at the
 * instants of then: through the same code as for any editor, so that the demo holds nothing an editor could not make.
 */
export async function seedHistories(session: SeedSession): Promise<void> {
  const editions = toEditions(publications)
  const stages = inOrderOfTime(editions.flatMap(toStages))
  session.log(`  ${stages.length} changes, corrections and other acts since`)
  for (const stage of stages) await play(stage, editions, session)
}

async function play(stage: Stage, editions: Edition[], session: SeedSession): Promise<void> {
  const { act, edition } = stage
  const { type } = edition.publication
  const ask = { session, at: act.at, by: act.by ?? 'editor', id: getTextId(edition, session) }
  switch (act.act) {
    case 'publish': {
      const { significance, note, slug } = act
      return save({ stage, editions, session, more: { _status: 'published', significance, changeNote: note, slug } })
    }
    case 'schedule': {
      if (act.rewording) await save({ stage, editions, session, more: { _status: 'draft' } })
      const { publishAt, significance, note } = act
      const body = { publishAt, significance, changeNote: note }
      return askEndpoint({ ...ask, endpoint: scheduleEndpoint(type), body })
    }
    case 'take-down':
      return askEndpoint({ ...ask, endpoint: takeDownEndpoint(type), body: toTakedown(act, editions, session) })
    case 'hand-in':
      return askEndpoint({ ...ask, endpoint: reviewEndpoint(type), body: { state: 'ready', comment: act.comment } })
    case 'still-correct':
      return askEndpoint({ ...ask, endpoint: stillCorrectEndpoint(type), body: { revision: act.revision } })
    case 'deliver': {
      const { at, way, note } = act
      const body = { language: stage.edition.locale, way, note, deliveredOn: toSwedishDay(new Date(at)) }
      return askEndpoint({ ...ask, endpoint: deliverEndpoint(type), body })
    }
    case 'send-back':
      return askEndpoint({ ...ask, endpoint: reviewEndpoint(type), body: { state: 'returned', comment: act.comment } })
  }
}

interface Save {
  stage: Stage
  editions: Edition[]
  session: SeedSession
  /** What is stored along with the words. */
  more: { _status: 'published' | 'draft'; significance?: string; changeNote?: string; slug?: string }
}

async function save({ stage: { edition, act, words }, editions, session, more }: Save): Promise<void> {
  const { payload, transactionID, accounts } = session
  const { slug, ...rest } = more
  await payload.update({
    collection: edition.publication.type,
    id: getTextId(edition, session),
    depth: 0,
    draft: more._status === 'draft',
    locale: edition.locale,
    overrideAccess: true,
    // Payload's generated types know a body's nodes only as `unknown`.
    data: { ...toStoredWords({ edition, words, editions, session }), ...rest, ...(slug ? { slug } : {}) } as object,
    context: { now: new Date(act.at) },
    user: accounts.get(act.by ?? 'editor'),
    req: { transactionID },
  })
}

function toTakedown(act: Act<'take-down'>, editions: Edition[], session: SeedSession) {
  const { kind, explanation, explanations, target } = act
  const original = target && getOriginal(target, editions)
  return {
    kind,
    explanation,
    explanations,
    target: original && { relationTo: original.publication.type, value: getTextId(original, session) },
  }
}
