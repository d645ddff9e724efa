import { toUrl } from '@/domain/paths'
import type { Image } from '@/domain/publication'
import { languageOf } from '@/i18n/locales'
import type { PageContext } from '../pageContext'
import type { Head } from './head'

/**
 * How the page looks when it is shared.
 *
 * @see https://ogp.me
 */
export function OpenGraphTags({ context, head }: { context: PageContext; head: Head }) {
  const { site, locale, siteUrl } = context
  if (!head.canonical) return null

  return (
    <>
      <meta property="og:site_name" content={site.name} />
      <meta property="og:type" content={head.article ? 'article' : 'website'} />
      <meta property="og:title" content={head.title ?? site.name} />
      <meta property="og:description" content={head.description} />
      <meta property="og:url" content={toUrl(siteUrl, head.canonical)} />
      <meta property="og:locale" content={languageOf(locale).openGraph} />
      {head.alternates
        .filter((alternate) => alternate.locale !== locale)
        .map((alternate) => (
          <meta
            key={alternate.locale}
            property="og:locale:alternate"
            content={languageOf(alternate.locale).openGraph}
          />
        ))}
      {head.article && <ArticleTimes {...head.article} />}
      {head.image && <OpenGraphImage image={head.image} siteUrl={siteUrl} />}
    </>
  )
}

function ArticleTimes({ publishedAt, modifiedAt }: NonNullable<Head['article']>) {
  return (
    <>
      <meta property="article:published_time" content={publishedAt.toISOString()} />
      {modifiedAt && <meta property="article:modified_time" content={modifiedAt.toISOString()} />}
    </>
  )
}

function OpenGraphImage({ image, siteUrl }: { image: Image; siteUrl: string }) {
  return (
    <>
      <meta
        property="og:image"
        content={toUrl(siteUrl, { page: 'file', collection: 'media', filename: image.filename })}
      />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      {image.alt && <meta property="og:image:alt" content={image.alt} />}
    </>
  )
}
