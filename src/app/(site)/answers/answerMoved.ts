import { publicationPageTags } from '@/cache/tags'
import { findNextMoment } from '@/queries/findNextMoment'
import type { Answer } from './answer'
import type { Visit } from './visit'

/**
 * Sends a reader on to where something is for good.
 *
 * @param location A path of ours, or a whole address elsewhere.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-308-permanent-redirect
 */
export async function answerMoved({ reader }: Visit, location: string): Promise<Answer> {
  return {
    status: 308,
    contentType: 'text/plain; charset=utf-8',
    body: '',
    headers: { Location: location },
    tags: publicationPageTags,
    validUntil: await findNextMoment(reader.payload, reader.now),
  }
}
