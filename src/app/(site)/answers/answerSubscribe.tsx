import { followedName } from '@/domain/paths'
import { followText } from '@/domain/subscription'
import { locales } from '@/i18n/locales'
import { findFollowed } from '@/queries/findFollowed'
import { findOfferedFeeds } from '@/queries/findOfferedFeeds'
import { findAllTopics } from '@/queries/findTopics'
import { SubscribePage } from '@/views/subscriptions/SubscribePage'
import type { FilledIn, Offer, Problem } from '@/views/subscriptions/subscribing'
import { pagePolicy, type Answer } from './answer'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

/** The ways to subscribe. By mail it is offered only while mail can be sent. */
export async function answerSubscribe(visit: Visit, request: Request): Promise<Answer> {
  const id = new URL(request.url).searchParams.get(followedName)
  const offer = await findOffer(visit, id)
  const { locale } = visit.reader
  const languages = offer.text ? locales : [locale]
  const filledIn: FilledIn = { address: '', follows: [], languages, cadence: 'at-once', sendOriginalAfterDays: null }
  const answer = await showForm(visit, { offer, filledIn, problems: [] })
  // There is no end of things to write in the query.
  return id === null ? answer : { ...answer, tags: null }
}

interface ShownForm {
  offer: Offer
  filledIn: FilledIn
  problems: Problem[]
}

/** The subscribe page with its form filled in. */
export async function showForm(visit: Visit, { offer, ...form }: ShownForm): Promise<Answer> {
  const context = await openPage(visit)
  const feeds = context.offersMail && offer.text ? [] : await findOfferedFeeds(visit.reader)
  const page = <SubscribePage context={context} offer={offer} feeds={feeds} form={context.offersMail ? form : null} />
  const answer = await answerPage(visit, { page, status: form.problems.length > 0 ? 400 : 200 })
  // Only where there are addresses to copy.
  const policy = feeds.length > 0 ? `${pagePolicy}; script-src 'self'` : pagePolicy
  return { ...answer, headers: { ...answer.headers, 'Content-Security-Policy': policy } }
}

/** What there is to subscribe to. */
export async function findOffer({ reader }: Visit, id: string | null): Promise<Offer> {
  const followed = id !== null && /^[0-9a-f-]{36}$/.test(id) ? await findFollowed(id, reader) : null
  const text = followed && { follow: followText(followed.originalId), text: followed.text }
  return { topics: await findAllTopics(reader), names: { topics: {}, texts: {} }, text }
}
