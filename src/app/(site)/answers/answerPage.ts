import type { ReactElement } from 'react'
import { publicationPageTags, type Tag } from '@/cache/tags'
import { findNextMoment } from '@/queries/findNextMoment'
import { renderPage } from '@/views/renderPage'
import { pagePolicy, type Answer } from './answer'
import type { Visit } from './visit'

interface PageAnswer {
  page: ReactElement
  status?: number
  tags?: readonly Tag[]
}

/**
 * A page of the newsroom as an answer.
 *
 * @param tags What the page was made from; anything that lists or links to texts by default.
 */
export async function answerPage(
  { reader }: Visit,
  { page, status = 200, tags = publicationPageTags }: PageAnswer,
): Promise<Answer> {
  return {
    status,
    contentType: 'text/html; charset=utf-8',
    body: await renderPage(page),
    headers: { 'Content-Security-Policy': pagePolicy, 'Content-Language': reader.locale },
    tags,
    validUntil: await findNextMoment(reader.payload, reader.now),
  }
}
