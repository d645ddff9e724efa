import { toUrl } from '@/domain/paths'
import { getTranslator } from '@/i18n/translator'
import { toScriptText } from '../jsonLd'
import type { PageContext } from '../pageContext'
import { publicFile } from '../publicFile'
import { AlternateTags } from './AlternateTags'
import { FeedTags } from './FeedTags'
import { ExchangeTags } from './ExchangeTags'
import { OpenGraphTags } from './OpenGraphTags'
import type { Head } from './head'

/** The `<head>` of a page: everything that is read before, or instead of, the page itself. */
export function HeadTags({ context, head }: { context: PageContext; head: Head }) {
  const { site, locale, siteUrl, assetVersion } = context
  const title = head.title ? getTranslator(locale)('Site.title', { title: head.title, site: site.name }) : site.name

  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={head.description} />
      {head.canonical ? (
        <link rel="canonical" href={toUrl(siteUrl, head.canonical)} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {head.isPassage && <meta name="robots" content="noindex, follow" />}
      <AlternateTags siteUrl={siteUrl} alternates={head.alternates} />
      <FeedTags context={context} head={head} />
      <ExchangeTags links={head.exchangeLinks} siteUrl={siteUrl} />
      <OpenGraphTags context={context} head={head} />
      <meta name="color-scheme" content="light dark" />
      <link rel="preload" href={publicFile.serif} as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="stylesheet" href={`${publicFile.stylesheet}?v=${encodeURIComponent(assetVersion)}`} />
      <link rel="icon" href={publicFile.icon} type="image/svg+xml" />
      {head.jsonLd && (
        <script
          type="application/ld+json"
          // React would write `"` as an entity, which JSON does not know; `toScriptText` makes it safe instead.
          dangerouslySetInnerHTML={{ __html: toScriptText(head.jsonLd) }}
        />
      )}
    </head>
  )
}
