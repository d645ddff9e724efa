import { toPath } from '@/domain/paths'
import type { Publication } from '@/domain/publication'
import { parseSharedPlace, toSharedPath } from '@/domain/sharedPreview'
import { findPublicEdition } from '@/queries/findPublicEdition'
import { findSharedFile } from '@/queries/findSharedFile'
import { findSharedPreview, type SharedPreview } from '@/queries/findSharedPreview'
import { toHtml } from '@/richText/toHtml'
import { renderPage } from '@/views/renderPage'
import { SharedPreviewPage } from '@/views/SharedPreviewPage'
import { pagePolicy, type Answer } from './answer'
import { answerNotFound } from './answerNotFound'
import { toFileBody } from './toFileBody'
import { openPage, type Visit } from './visit'

interface Shown {
  answer: Answer
  /** The link whose text was shown; `null` when none was. */
  opened: string | null
}

/**
 * What a preview link leads to: the text or an edition of it, a file of it, or the public page once there is one. A link
 * that is unknown, expired or revoked is answered as an address that never was.
 *
 * @param segments What stands after the token, decoded.
 */
export async function answerSharedPreview(visit: Visit, token: string, segments: readonly string[]): Promise<Shown> {
  const { reader } = visit
  const place = parseSharedPlace(segments)
  const preview = place && (await findSharedPreview(token, reader))
  if (!place || !preview) return { answer: await answerNotFound(visit), opened: null }

  if (place.show === 'file') {
    const file = await findSharedFile(place, preview, reader)
    return { answer: file ? { ...toFileBody(file), tags: null } : await answerNotFound(visit), opened: null }
  }
  const { editions, text } = preview
  const publication = place.show === 'edition' ? editions.find(({ language }) => language === place.locale) : text
  if (!publication) return { answer: await answerNotFound(visit), opened: null }

  const published = await findPublicEdition(publication, { ...reader, locale: publication.language })
  if (published) return { answer: answerPublished(toPath({ page: 'publication', ...published })), opened: preview.linkId }
  return { answer: await answerText({ visit, token, preview, publication }), opened: preview.linkId }
}

/** 303, not for good: the text may move, or be taken from its readers. */
function answerPublished(path: string): Answer {
  return { status: 303, contentType: 'text/plain; charset=utf-8', body: '', headers: { Location: path }, tags: null }
}

interface SharedText {
  visit: Visit
  token: string
  preview: SharedPreview
  publication: Publication
}

async function answerText({ visit, token, preview, publication }: SharedText): Promise<Answer> {
  const { body, references, language } = publication
  const bodyHtml = toHtml(body, { references, locale: language, siteUrl: visit.siteUrl, audience: 'page' })
  const context = await openPage({ ...visit, reader: { ...visit.reader, locale: language } })
  const editions = preview.editions.map((edition) => ({
    language: edition.language,
    path: toSharedPath(token, { show: 'edition', locale: edition.language }),
  }))
  const { embargoedUntil, expiresAt } = preview
  const told = { context, publication, bodyHtml, embargoedUntil, expiresAt, editions }
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: toSharedFiles(await renderPage(<SharedPreviewPage {...told} />), token),
    headers: { 'Content-Security-Policy': pagePolicy, 'Content-Language': language },
    tags: null,
  }
}

/** A file's public address answers only when something public uses it; behind the link it has another. */
function toSharedFiles(html: string, token: string): string {
  return html.replace(/(?<=["\s])\/(?=(?:media|documents)\/[^"\s]+["\s])/g, `${toSharedPath(token, { show: 'text' })}/`)
}
