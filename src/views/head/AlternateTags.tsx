import { findDefaultAddress, type Alternate } from '@/domain/alternates'
import { toUrl } from '@/domain/paths'

/**
 * The page's language editions, for search engines. Each edition lists them all, itself included.
 *
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function AlternateTags({ siteUrl, alternates }: { siteUrl: string; alternates: Alternate[] }) {
  const defaultAddress = findDefaultAddress(alternates)

  return (
    <>
      {alternates.map(({ locale, address }) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={toUrl(siteUrl, address)} />
      ))}
      {defaultAddress && <link rel="alternate" hrefLang="x-default" href={toUrl(siteUrl, defaultAddress)} />}
    </>
  )
}
