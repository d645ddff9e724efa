import type { Address } from '@/domain/address'
import { findSummaries } from '@/queries/findSummaries'
import { ListPage } from '@/views/ListPage'
import type { Answer } from './answer'
import { answerNotFound } from './answerNotFound'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

/** Texts on one page of a list. */
export const pageSize = 20

/** One page of all texts of a kind. */
export async function answerList(
  visit: Visit,
  { type, pageNumber }: Extract<Address, { page: 'list' }>,
): Promise<Answer> {
  const { publications, pageCount } = await findSummaries({ type, pageNumber, pageSize }, visit.reader)
  if (pageNumber > pageCount) return answerNotFound(visit)

  const context = await openPage(visit)
  return answerPage(visit, {
    page: (
      <ListPage
        context={context}
        type={type}
        publications={publications}
        pageNumber={pageNumber}
        pageCount={pageCount}
      />
    ),
  })
}
