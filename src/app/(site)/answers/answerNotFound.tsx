import { NotFoundPage } from '@/views/NotFoundPage'
import type { Answer } from './answer'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

/** Says, in the language asked for, that nothing is at the address. */
export async function answerNotFound(visit: Visit): Promise<Answer> {
  const context = await openPage(visit)
  const answer = await answerPage(visit, { page: <NotFoundPage context={context} />, status: 404 })
  // What is no place of ours never becomes one, and there is no end of such addresses to keep.
  return visit.address ? answer : { ...answer, tags: null }
}
