import { publicationPageTags } from '@/cache/tags'
import { isFeed } from '@/domain/isFeed'
import { parsePath } from '@/domain/parsePath'
import { pathOf } from '@/domain/redirect'
import { findNextMoment } from '@/queries/findNextMoment'
import type { Answer } from './answer'
import type { Visit } from './visit'

/**
 * Sends a reader on to where something is for good.
 *
 * @param location A path of ours, or a whole address elsewhere.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-308-permanent-redirect
 */
export async function answerMoved({ address, reader }: Visit, location: string): Promise<Answer> {
  // Programs that subscribe are older than browsers: some know 301 and not 308, or take 308 to be for now only.
  const isForProgram = isFeed(address) || isFeed(parsePath(pathOf(location)))
  return {
    status: isForProgram ? 301 : 308,
    contentType: 'text/plain; charset=utf-8',
    body: '',
    headers: { Location: location },
    tags: publicationPageTags,
    validUntil: await findNextMoment(reader.payload, reader.now),
  }
}
