import type { Payload, Where } from 'payload'
import { publicWhere } from '@/domain/publicity'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { isTold } from '@/domain/revision'
import { toTranslationState } from '@/domain/translationState'
import { otherLocales, type Locale } from '@/i18n/locales'
import type { PublicationDoc } from '@/collections/publication/publicationDoc'

/**
 * How every public original stands to every other language, told by the pure function from what the collections hold,
 * and by nothing that the function in the database uses.
 */
export async function tellStates(payload: Payload, at: Date) {
  const told = await Promise.all(publicationTypes.map((type) => tellStatesOf(payload, type, at)))
  return told.flat()
}

async function tellStatesOf(payload: Payload, type: PublicationType, at: Date) {
  const find = async (where: Where) =>
    (await payload.find({ collection: type, depth: 0, limit: 0, pagination: false, overrideAccess: true, where })).docs
  const open: PublicationDoc[] = await find(publicWhere(type, at))
  const stored: PublicationDoc[] = await find({})
  const states = []
  for (const original of open.filter(({ original }) => !original))
    for (const language of otherLocales(original.language)) {
      const translation = stored.find((doc) => doc.original === original.id && doc.language === language) ?? null
      const isOpen = open.some(({ id }) => id === translation?.id)
      states.push({ type, ...(await tellState({ payload, original, translation, isOpen, language, at })) })
    }
  return states
}

interface Pair {
  payload: Payload
  original: PublicationDoc
  translation: PublicationDoc | null
  isOpen: boolean
  language: Locale
  at: Date
}

async function tellState({ payload, original, translation, isOpen, language, at }: Pair) {
  const all = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const
  const own = { document: { equals: translation?.id ?? 'none' } }
  const { docs: reviews } = await payload.find({ ...all, collection: 'translation-reviews', sort: ['createdAt', 'id'], where: own })
  const published = { document: { equals: original.id }, publishedAt: { less_than_equal: at.toISOString() } }
  const { docs: revisions } = await payload.find({ ...all, collection: 'revisions', sort: 'number', where: published })
  const withdrawnAt = translation?.withdrawnAt ?? original.withdrawnAt
  const reviewed = reviews.at(-1)?.revision ?? null
  const has = !translation ? 'none' : !isOpen ? 'drafted' : withdrawnAt ? 'withdrawn' : 'public'
  const state = toTranslationState({ has, reviewed }, revisions)
  const untold = revisions.filter(({ number, significance }) => number > (reviewed ?? 0) && isTold(significance))
  const since = {
    missing: original.publishedAt,
    'in-progress': original.publishedAt,
    withdrawn: withdrawnAt,
    current: null,
    behind: untold.map(({ publishedAt }) => publishedAt).sort()[0],
  }
  return {
    original: original.id,
    language,
    translation: translation?.id ?? null,
    isWithdrawn: !!original.withdrawnAt,
    reviewed,
    newest: revisions.at(-1)?.number ?? null,
    since: since[state.state] ?? null,
    ...state,
  }
}
