import { publicationPageTags } from '@/cache/tags'
import { findLatest } from '@/feeds/findLatest'
import { findLastChange } from '@/queries/findLastChange'
import { findNextMoment } from '@/queries/findNextMoment'
import type { Answer } from './answer'
import { feedTerms } from './feedTerms'
import type { Visit } from './visit'

interface WrittenForPrograms {
  body: string
  contentType: string
  /** When anything in it last changed; `null` when it does not say. */
  updatedAt: Date | null
  /** When it next changes by itself, besides what waits for its time; `null` when it does not. */
  nextMoment: Date | null
}

/** What is answered to programs that come again and again, on terms under which none misses what is new in it. */
export async function onFeedTerms({ reader }: Visit, written: WrittenForPrograms): Promise<Answer> {
  const { body, contentType, updatedAt, nextMoment } = written
  // A feed that lost a text, or shows a topic by another name, is not the one that a program has with an older date.
  const lastModified = findLatest([updatedAt, await findLastChange(reader.payload)].flatMap((date) => date ?? []))
  const moments = [nextMoment, await findNextMoment(reader.payload, reader.now)].flatMap((moment) => moment ?? [])
  const next = moments.length > 0 ? new Date(Math.min(...moments.map(Number))) : null
  const { cacheControl, validUntil } = feedTerms(reader.now, next)
  return {
    status: 200,
    body,
    contentType,
    headers: {
      'Cache-Control': cacheControl,
      ...(lastModified ? { 'Last-Modified': lastModified.toUTCString() } : {}),
    },
    tags: publicationPageTags,
    validUntil,
  }
}
