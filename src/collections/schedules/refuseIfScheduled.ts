import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { tellMoment } from '@/domain/tellMoment'
import { editorLanguage } from '../access/editorLanguage'
import { editorWords } from '../access/editorWords'
import { holdFamily } from '../access/holdFamily'
import { RefusalError } from '../access/refusalError'
import { findWaiting } from './findWaiting'

/**
 * Refuses an act on a text that waits for its publication.
 *
 * @param document The text's id.
 * @throws {RefusalError} Which says until when the text is locked.
 */
export async function refuseIfScheduled(type: PublicationType, document: string, req: PayloadRequest): Promise<void> {
  await holdFamily(type, document, req)
  const schedule = await findWaiting(document, req)
  if (!schedule) return

  const moment = tellMoment(new Date(schedule.publishAt), editorLanguage(req))
  throw new RefusalError(editorWords(req)('Refusal.isScheduled', { title: schedule.title ?? '', moment }), 409)
}
