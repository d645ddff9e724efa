import { answerAddress } from '../answers/answerAddress'
import { answerForm } from '../answers/answerForm'
import { toResponse } from '../answers/toResponse'
import { openVisit } from '../answers/visit'

// Finished answers are kept in front of Next and purged at commit: docs/decisions/0007-answers-kept-in-front-of-next.md.
export const dynamic = 'force-dynamic'

/** Every public address of the newsroom but the previews. */
export async function GET(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const visit = await openVisit(pathname, new Date())
  return toResponse(await answerAddress(visit, request))
}

/** The few of them that take a form. */
export async function POST(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const visit = await openVisit(pathname, new Date())
  return toResponse(await answerForm(visit, request))
}
