import type { Payload } from 'payload'
import { feedAuthorityKey, toFeedAuthority } from '@/domain/feedAuthority'

/**
 * Who names the newsroom's texts in feeds.
 *
 * @returns As kept at the first publication. Before that, when no feed has an entry, as it would be kept.
 */
export async function getFeedAuthority(payload: Payload, siteUrl: string): Promise<string> {
  const kept = await payload.kv.get(feedAuthorityKey)
  return typeof kept === 'string' ? kept : toFeedAuthority(siteUrl, new Date(0))
}
