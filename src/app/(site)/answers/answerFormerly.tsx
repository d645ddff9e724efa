import type { Address } from '@/domain/address'
import { parsePath } from '@/domain/parsePath'
import { toPath } from '@/domain/paths'
import type { PublicationLink } from '@/domain/publication'
import type { Takedown } from '@/domain/takedown'
import { findElsewhere } from '@/queries/findPublication'
import { findRedirect } from '@/queries/findRedirect'
import { findStanding } from '@/queries/findStanding'
import { GonePage } from '@/views/GonePage'
import { MissingTranslationPage } from '@/views/MissingTranslationPage'
import { OtherAddressPage } from '@/views/OtherAddressPage'
import type { Answer } from './answer'
import { answerMoved } from './answerMoved'
import { answerNotFound } from './answerNotFound'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

type Place = Extract<Address, { page: 'publication' | 'version' | 'textFeed' | 'ninjs' }>

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
    case 'consolidated': {
      const location = toKind(place, standing.location)
      return location ? answerMoved(visit, location) : answerGone(visit, { takedown: null, editions: [] })
    }
    case 'gone': {
      const [edition] = standing.editions
      // Every edition of a text leads to the one feed of them all.
      if (place.page === 'textFeed' && edition) return answerMoved(visit, toPath(toFeed(place, edition)))
      return answerGone(visit, standing)
    }
  }
}

/** Where a program that follows a text is sent: to what is like its own, never to a page. */
function toKind(place: Place, location: string): string | null {
  if (place.page !== 'textFeed' && place.page !== 'ninjs') return location
  const text = parsePath(location)
  if (text?.page !== 'publication') return null
  if (place.page === 'textFeed') return toPath({ ...text, page: 'textFeed', format: place.format })
  return text.type === 'press-releases' ? toPath({ ...text, type: text.type, page: 'ninjs' }) : null
}

function toFeed({ format }: Extract<Place, { page: 'textFeed' }>, { language, type, slug }: PublicationLink): Address {
  return { page: 'textFeed', locale: language, type, slug, format }
}

interface Gone {
  takedown: Takedown | null
  editions: PublicationLink[]
}

async function answerGone(visit: Visit, { takedown, editions }: Gone): Promise<Answer> {
  const context = await openPage(visit)
  return answerPage(visit, { page: <GonePage context={context} takedown={takedown} editions={editions} />, status: 410 })
}

/** Where an address from before the newsroom leads; the way to a text of another language; or that there is nothing. */
async function answerMissing(visit: Visit, place: Place): Promise<Answer> {
  const location = await findRedirect(visit.path, visit.reader)
  if (location) return answerMoved(visit, location)
  const elsewhere = await findElsewhere(place, visit.reader)
  if (!elsewhere) return answerNotFound(visit)

  const context = await openPage(visit)
  const isTranslated = elsewhere.language === visit.reader.locale
  const Page = isTranslated ? OtherAddressPage : MissingTranslationPage
  return answerPage(visit, { page: <Page context={context} edition={elsewhere} />, status: 404 })
}
