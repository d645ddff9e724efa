import config from '@payload-config'
import { getPayload } from 'payload'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { getEnvironment } from '@/env'
import { findPreview } from '@/queries/findPreview'
import { toHtml } from '@/richText/toHtml'
import { PreviewPage } from '@/views/PreviewPage'
import { renderPage } from '@/views/renderPage'
import { pagePolicy } from '../../../answers/answer'
import { answerNotFound } from '../../../answers/answerNotFound'
import { toResponse } from '../../../answers/toResponse'
import { openPage, openVisit } from '../../../answers/visit'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ collection: string; id: string }>
}

/** A text as readers will see it, for an account that may read it. Everyone else is told that there is no such page. */
export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { collection, id } = await params
  const visit = await openVisit(new URL(request.url).pathname, new Date())
  const type = publicationTypes.find((name) => name === collection)
  const answer = type ? await answerPreview(type, id, request, visit) : await answerNotFound(visit)
  return toResponse({ ...answer, tags: null, headers: { ...answer.headers, 'Cache-Control': 'private, no-store' } })
}

async function answerPreview(
  type: PublicationType,
  id: string,
  request: Request,
  visit: Awaited<ReturnType<typeof openVisit>>,
) {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  const publication = user && (await findPreview({ type, id, user }, visit.reader))
  if (!publication) return answerNotFound(visit)

  const { siteUrl } = getEnvironment()
  const inLanguage = { ...visit, reader: { ...visit.reader, locale: publication.language } }
  const { body, references, language } = publication
  const bodyHtml = toHtml(body, { references, locale: language, siteUrl, audience: 'page' })
  const context = await openPage(inLanguage)
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: toStaffFiles(await renderPage(<PreviewPage context={context} publication={publication} bodyHtml={bodyHtml} />)),
    headers: {
      'Content-Security-Policy': `${pagePolicy}; script-src 'self'`,
      'X-Robots-Tag': 'noindex',
    },
  }
}

/** A file's public address answers only when something public uses it; an editor is given it over the API. */
function toStaffFiles(html: string): string {
  return html.replace(/(?<=["\s])\/(media|documents)\/(?=[^"\s]+["\s])/g, '/api/$1/file/')
}
