import { toPath, type Address } from '@/domain/paths'
import { findElsewhere } from '@/queries/findPublication'
import { findRedirect } from '@/queries/findRedirect'
import { findStanding } from '@/queries/findStanding'
import { GonePage } from '@/views/GonePage'
import { MissingTranslationPage } from '@/views/MissingTranslationPage'
import type { Answer } from './answer'
import { answerMoved } from './answerMoved'
import { answerNotFound } from './answerNotFound'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

type Place = Extract<Address, { page: 'publication' | 'version' }>

/** What is told at the address of a text that is not there: where it is now, that it is gone, or that it never was. */
export async function answerFormerly(visit: Visit, place: Place): Promise<Answer> {
  const standing = await findStanding(place, visit.reader)
  switch (standing?.became) {
    case undefined:
      return answerMissing(visit, place)
    case 'moved': {
      const { slug } = standing.to
      // A version that is not there leads nowhere; its text does, when it has moved.
      return slug === place.slug ? answerNotFound(visit) : answerMoved(visit, toPath({ ...place, slug }))
    }
    case 'consolidated':
      return answerMoved(visit, standing.location)
    case 'gone': {
      const context = await openPage(visit)
      const { takedown, editions } = standing
      return answerPage(visit, { page: <GonePage context={context} takedown={takedown} editions={editions} />, status: 410 })
    }
  }
}

/** Where an address from before the newsroom leads; the way to a text of another language; or that there is nothing. */
async function answerMissing(visit: Visit, place: Place): Promise<Answer> {
  const location = await findRedirect(visit.path, visit.reader)
  if (location) return answerMoved(visit, location)
  const elsewhere = await findElsewhere(place, visit.reader)
  if (!elsewhere) return answerNotFound(visit)

  const context = await openPage(visit)
  return answerPage(visit, { page: <MissingTranslationPage context={context} editions={[elsewhere]} />, status: 404 })
}
