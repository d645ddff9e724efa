import { findRedirect } from '@/queries/findRedirect'
import { NotFoundPage } from '@/views/NotFoundPage'
import type { Answer } from './answer'
import { answerMoved } from './answerMoved'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

/** Says, in the language asked for, that nothing is at the address; or leads on from one that another site had. */
export async function answerNotFound(visit: Visit): Promise<Answer> {
  const location = await findRedirect(visit.path, visit.reader)
  if (location) return answerMoved(visit, location)

  const context = await openPage(visit)
  const answer = await answerPage(visit, { page: <NotFoundPage context={context} />, status: 404 })
  // What is no place of ours never becomes one, and there is no end of such addresses to keep.
  return visit.address ? answer : { ...answer, tags: null }
}
