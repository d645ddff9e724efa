import type { Address } from '@/domain/address'
import { searchedName } from '@/domain/paths'
import { findSearchHits } from '@/queries/findSearchHits'
import { SearchPage } from '@/views/SearchPage'
import type { Answer } from './answer'
import { answerNotFound } from './answerNotFound'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

/** Texts on one page of hits. */
const pageSize = 20

/**
 * The texts that hold what the reader searches for. No answer is kept: there is no end of things to search for, and they
 * would push out the pages that everybody reads. Nor does anyone between keep what one person looked for.
 */
export async function answerSearch(
  visit: Visit,
  { pageNumber }: Extract<Address, { page: 'search' }>,
  request: Request,
): Promise<Answer> {
  const written = new URL(request.url).searchParams.get(searchedName) ?? ''
  const found = await findSearchHits({ written, pageNumber, pageSize }, visit.reader)
  if (pageNumber > 1 && found.hits.length === 0) return { ...(await answerNotFound(visit)), tags: null }

  const answer = await answerPage(visit, {
    page: <SearchPage context={await openPage(visit)} found={found} pageNumber={pageNumber} />,
  })
  return { ...answer, headers: { ...answer.headers, 'Cache-Control': 'private, no-cache' }, tags: null }
}
