import type { PayloadRequest } from 'payload'
import { tellMoment } from '@/domain/tellMoment'
import { editorLanguage } from '../access/editorLanguage'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { findWaiting } from './findWaiting'
import { holdText } from './holdText'

/**
 * Refuses an act on a text that waits for its publication.
 *
 * @param document The text's id.
 * @throws {RefusalError} Which says until when the text is locked.
 */
export async function refuseIfScheduled(document: string, req: PayloadRequest): Promise<void> {
  await holdText(document, req)
  const schedule = await findWaiting(document, req)
  if (!schedule) return

  const moment = tellMoment(new Date(schedule.publishAt), editorLanguage(req))
  throw new RefusalError(editorWords(req)('Refusal.isScheduled', { title: schedule.title ?? '', moment }), 409)
}
