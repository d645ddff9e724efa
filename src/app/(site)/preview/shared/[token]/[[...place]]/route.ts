import { countOpening } from '@/collections/preview-links/countOpening'
import type { Answer } from '../../../../answers/answer'
import { answerSharedPreview } from '../../../../answers/answerSharedPreview'
import { toResponse } from '../../../../answers/toResponse'
import { openVisit } from '../../../../answers/visit'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ token: string; place?: string[] }>
}

/** A text that is not public yet, for who was sent a link to it. Each page that is shown counts as an opening. */
export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { answer, opened, visit } = await answerRequest(request, await params)
  if (opened) await countOpening(visit.reader.payload, opened, visit.reader.now)
  return toResponse(answer)
}

/** The same without the page itself, as programs ask that look whether a link still leads somewhere: no opening. */
export async function HEAD(request: Request, { params }: Args): Promise<Response> {
  const { answer } = await answerRequest(request, await params)
  if (typeof answer.body !== 'string') await answer.body.cancel()
  return toResponse({ ...answer, body: '' })
}

async function answerRequest(request: Request, { token, place = [] }: Awaited<Args['params']>) {
  const visit = await openVisit(new URL(request.url).pathname, new Date())
  const { answer, opened } = await answerSharedPreview(visit, token, place)
  return { answer: { ...answer, tags: null, headers: { ...answer.headers, ...secrecy } } satisfies Answer, opened, visit }
}

/** Nobody keeps it, no search engine lists it, and no page it leads to learns the address. */
const secrecy = {
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
}
