import type { Locale } from '@/i18n/locales'
import type { PublicationType } from './publication'

/** The feeds' formats, by the ending of their addresses. */
export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** The forms in which other sites can ask what a text shows. */
export const oEmbedFormats = ['json', 'xml'] as const
export type OEmbedFormat = (typeof oEmbedFormats)[number]

/** Files the newsroom offers to machines, by name. */
export const machineFiles = ['feeds.opml', 'sitemap.xml', 'news-sitemap.xml', 'robots.txt', 'healthz', 'readyz'] as const
export type MachineFile = (typeof machineFiles)[number]

/** One document of a feed. */
export interface FeedDocument {
  format: FeedFormat
  /** Which archive of earlier texts, the oldest being 1; absent for the newest texts. */
  archive?: number
}

/** A public place of the newsroom. `paths.ts` alone spells it, and `parsePath.ts` reads what is spelled. */
export type Address =
  | { page: 'root' }
  | { page: 'front'; locale: Locale }
  | { page: 'list'; locale: Locale; type: PublicationType; pageNumber: number }
  | { page: 'publication'; locale: Locale; type: PublicationType; slug: string }
  | { page: 'version'; locale: Locale; type: PublicationType; slug: string; number: number }
  | { page: 'textFeed'; locale: Locale; type: PublicationType; slug: string; format: FeedFormat }
  | { page: 'ninjs'; locale: Locale; type: 'press-releases'; slug: string }
  | { page: 'ninjsList'; locale: Locale }
  | { page: 'contacts'; locale: Locale }
  | { page: 'card'; locale: Locale; id: string; version: CardVersion }
  | { page: 'topic'; locale: Locale; slug: string; pageNumber: number }
  | { page: 'search'; locale: Locale; pageNumber: number }
  | { page: 'subscribe'; locale: Locale }
  | { page: 'subscription'; locale: Locale; step: SubscriptionStep; token: string }
  | ({ page: 'feed'; locale: Locale | null } & FeedDocument)
  | ({ page: 'listFeed'; locale: Locale; type: PublicationType } & FeedDocument)
  | ({ page: 'topicFeed'; locale: Locale; slug: string } & FeedDocument)
  | { page: 'oembed' }
  | { page: 'depositFeed' }
  | { page: 'machine'; file: MachineFile }
  | { page: 'file'; collection: FileCollection; filename: string }

export type FileCollection = 'media' | 'documents'

/** The versions of vCard: the one in force, and the one that older address books read. */
export const cardVersions = ['4.0', '3.0'] as const
export type CardVersion = (typeof cardVersions)[number]

/** What is done with a subscription by who has the secret in its mails. */
export const subscriptionSteps = ['confirm', 'change', 'leave'] as const
export type SubscriptionStep = (typeof subscriptionSteps)[number]

/** The places that take what a reader fills in. */
export type FormAddress = Extract<Address, { page: 'subscribe' | 'subscription' }>

/** Whether a reader may send a form to a place. */
export function takesForms(address: Address | null): address is FormAddress {
  return address?.page === 'subscribe' || address?.page === 'subscription'
}

/** Whether what a reader writes after an address, as `?q=…`, has a say in the answer. */
export function readsQuery({ page }: Address): boolean {
  return page === 'search' || page === 'subscribe' || page === 'oembed'
}
