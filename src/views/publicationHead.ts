import { alternates } from '@/domain/alternates'
import { changedAtOf } from '@/domain/changedAtOf'
import type { Publication } from '@/domain/publication'
import { titleOf } from '@/domain/titleOf'
import { toTextFeedLink } from './feedLinks'
import type { Head } from './head/head'

/**
 * What a published text tells search engines and those who share it.
 *
 * @param publication A public text.
 */
export function toPublicationHead(publication: Publication): Head {
  const { standfirst, language, type, slug, publishedAt, heroImage } = publication
  const changedAt = changedAtOf(publication)
  return {
    title: titleOf(publication),
    description: standfirst,
    canonical: { page: 'publication', locale: language, type, slug },
    alternates: alternates(publication),
    article: { publishedAt, modifiedAt: changedAt > publishedAt ? changedAt : null },
    image: heroImage,
    listFeed: null,
    textFeed: toTextFeedLink(publication.original ?? publication, language),
    exchangeLinks: [],
    jsonLd: null,
  }
}
