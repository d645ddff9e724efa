import type { Where } from 'payload'
import { idOf, idsOf } from '@/domain/idOf'
import type { Lag, TranslationStanding } from '@/domain/publication'
import { toChanges, type Revision } from '@/domain/revision'
import { toTranslationState } from '@/domain/translationState'
import { findLastReviews } from './findLastReviews'
import { findRevisions } from './findRevisions'
import type { Reader } from './reader'
import type { PublicationDoc } from './stored'

type Translation = Pick<PublicationDoc, 'id' | 'original' | 'withdrawnAt'>

interface Found {
  standing: TranslationStanding
  /** `null` for a translation that is current. */
  lag: Lag | null
}

/**
 * How translations stand to their originals.
 *
 * @param docs Public texts, translations or not.
 * @returns By the translation's id; what is no translation, or is withdrawn, is left out.
 */
export async function findTranslationStandings(
  docs: readonly Translation[],
  reader: Reader,
): Promise<Record<string, Found>> {
  const translations = docs.filter(({ original, withdrawnAt }) => original && !withdrawnAt)
  if (translations.length === 0) return {}

  const reviews = await findLastReviews(translations.map(({ id }) => id), reader)
  const originalIds = idsOf(translations.map(({ original }) => original))
  const isOut: Where = { publishedAt: { less_than_equal: reader.now.toISOString() } }
  const revisions = await findRevisions({ and: [{ document: { in: originalIds } }, isOut] }, reader)
  return Object.fromEntries(
    translations.map(({ id, original }) => [
      id,
      toFound(reviews.get(id)?.revision ?? null, revisions.get(idOf(original) ?? '') ?? []),
    ]),
  )
}

function toFound(reviewedRevision: number | null, revisions: (Revision & { isHidden: boolean })[]): Found {
  const lag = toLag(reviewedRevision, revisions)
  const originalRevision = revisions.at(-1)?.number ?? 0
  return { standing: { state: lag ? 'behind' : 'current', reviewedRevision, originalRevision }, lag }
}

function toLag(reviewed: number | null, revisions: (Revision & { isHidden: boolean })[]): Lag | null {
  const translation = toTranslationState({ has: 'public', reviewed }, revisions)
  if (translation.state !== 'behind') return null

  const changes = toChanges(revisions).filter(({ number }) => number > (reviewed ?? 0))
  // Of what was published in error readers are told nothing, and there may be nothing else.
  if (changes.length === 0) return null
  const reflected = revisions.find(({ number }) => number === reviewed) ?? null
  return {
    reviewedRevision: reviewed,
    originalRevision: revisions.at(-1)?.number ?? 0,
    reflectedAt: reflected?.publishedAt ?? null,
    changes,
  }
}
