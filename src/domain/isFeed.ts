import type { Address } from './address'

/** The places where programs that subscribe find their feeds. */
export type AnyFeedAddress = Extract<Address, { page: 'feed' | 'listFeed' | 'topicFeed' | 'textFeed' }>

/** Whether a feed is at a place, of many texts or of one. */
export function isFeed(address: Address | null): address is AnyFeedAddress {
  return ['feed', 'listFeed', 'topicFeed', 'textFeed'].includes(address?.page ?? '')
}
