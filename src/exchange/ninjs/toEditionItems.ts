import { ninjsMediaType } from '@/domain/exchangeMediaTypes'
import { toUrl } from '@/domain/paths'
import type { PressRelease, PublicationLink } from '@/domain/publication'
import { toPlainLine } from '@/domain/toPlainLine'
import { toEntryId } from '@/feeds/toEntryId'
import type { Association } from './newsItem'
import type { NewsItemSource } from './newsItemSource'

/**
 * The same press release in other languages, each by the id that its own item has. How they stand to each other is told in
 * schema.org's words, since ninjs has none.
 */
export function toEditionItems(release: PressRelease, source: NewsItemSource): Association[] {
  return release.editions
    .filter(({ id }) => id !== release.id)
    .map((edition) => ({
      ...toEditionItem(edition, source),
      rel: edition.id === release.original?.id ? 'translationOfWork' : 'workTranslation',
    }))
}

function toEditionItem(edition: PublicationLink, { siteUrl, tagAuthority }: NewsItemSource): Omit<Association, 'rel'> {
  const { title, language, slug, isWithdrawn } = edition
  const place = { locale: language, type: 'press-releases', slug } as const
  return {
    name: toPlainLine(title),
    uri: toEntryId(edition, tagAuthority),
    type: 'text',
    representationType: 'partial',
    pubStatus: isWithdrawn ? 'canceled' : 'usable',
    language,
    renditions: [
      { name: 'web', href: toUrl(siteUrl, { page: 'publication', ...place }), contentType: 'text/html' },
      { name: 'ninjs', href: toUrl(siteUrl, { page: 'ninjs', ...place }), contentType: ninjsMediaType },
    ],
  }
}
