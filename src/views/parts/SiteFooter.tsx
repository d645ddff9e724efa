import type { Address } from '@/domain/address'
import { toPath, toUrl } from '@/domain/paths'
import { getTranslator } from '@/i18n/translator'
import { toOfferedFeedLinks, type FeedLink } from '../feedLinks'
import type { PageContext } from '../pageContext'
import { EmailLink } from './EmailLink'
import { TelephoneLink } from './TelephoneLink'

interface SiteFooterProps {
  context: PageContext
  /** The page's own address, for those who read it on paper. */
  address: Address | null
  /** The feed of the texts that the page lists; `null` for a page that lists none. */
  listFeed: FeedLink | null
}

/** Who publishes the newsroom, how to reach them, and how to subscribe. */
export function SiteFooter({ context, address, listFeed }: SiteFooterProps) {
  const { locale, siteUrl } = context
  const t = getTranslator(locale)
  const feeds = [...(listFeed ? [listFeed] : []), ...toOfferedFeedLinks(context)]

  return (
    <footer className="site-footer">
      <div className="footer-columns">
        <PublisherSection context={context} />
        <SubscribeSection feeds={feeds} context={context} />
      </div>
      <p className="privacy">{t('Site.footer.privacy')}</p>
      {address && <p className="page-address">{t('Site.footer.address', { url: toUrl(siteUrl, address) })}</p>}
    </footer>
  )
}

function PublisherSection({ context: { site, locale } }: { context: PageContext }) {
  return (
    <section>
      <h2>{site.publisher}</h2>
      <address>
        {site.addresses.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {site.email && (
          <p>
            <EmailLink email={site.email} />
          </p>
        )}
        {site.telephone && (
          <p>
            <TelephoneLink telephone={site.telephone} locale={locale} />
          </p>
        )}
      </address>
    </section>
  )
}

function SubscribeSection({ feeds, context: { locale, offersMail } }: { feeds: FeedLink[]; context: PageContext }) {
  const t = getTranslator(locale)
  const ways = toPath({ page: 'subscribe', locale })

  return (
    <section>
      <h2>{offersMail ? t('Site.footer.title') : t('Site.footer.feeds')}</h2>
      {offersMail && (
        <p>
          <a href={ways}>{t('Site.footer.mail')}</a>
        </p>
      )}
      <p>{offersMail ? t('Site.footer.orFeeds') : t('Site.footer.feedsAbout')}</p>
      {feeds.length > 0 && (
        <ul>
          {feeds.map((feed) => (
            <li key={feed.title}>
              <a href={toPath(feed.address)} hrefLang={feed.locale ?? undefined} type="application/rss+xml">
                {feed.title}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={ways}>{t('Site.footer.subscribe')}</a>
      </p>
    </section>
  )
}
