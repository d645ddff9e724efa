import type { FeedSubject } from '@/domain/feedSubject'
import { languageName } from '@/domain/languageName'
import { toPath } from '@/domain/paths'
import { otherLocales, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { publicFile } from '../publicFile'
import { FeedList } from './FeedList'

interface FeedSectionProps {
  locale: Locale
  /** The feeds that hold something, of every language. */
  feeds: FeedSubject[]
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
}

/** How to subscribe with a news reader, for who has never used one: every feed with its address to copy. */
export function FeedSection({ locale, feeds, siteUrl }: FeedSectionProps) {
  const t = getTranslator(locale)

  return (
    <section className="subscribe-section" id="feeds" aria-labelledby="by-feed">
      <h2 id="by-feed">{t('Subscribe.feeds')}</h2>
      <p>{t('Subscribe.feedsAbout')}</p>
      <h3>{t('Subscribe.feedsHow')}</h3>
      <ol>
        <li>{t('Subscribe.feedsReader')}</li>
        <li>{t('Subscribe.feedsCopy')}</li>
        <li>{t('Subscribe.feedsPaste')}</li>
      </ol>
      <p>{t('Subscribe.feedsLeave')}</p>
      {feeds.length > 0 ? <Feeds locale={locale} feeds={feeds} siteUrl={siteUrl} /> : <p>{t('Subscribe.feedsNone')}</p>}
    </section>
  )
}

function Feeds({ locale, feeds, siteUrl }: FeedSectionProps) {
  const t = getTranslator(locale)
  const file = toPath({ page: 'machine', file: 'feeds.opml' })
  const inLanguage = (language: Locale | null) => feeds.filter((feed) => feed.locale === language)

  return (
    <>
      <p>{t('Subscribe.feedsFormats')}</p>
      {[locale, ...otherLocales(locale)].map((language) => (
        <FeedList
          key={language}
          title={t('Subscribe.feedsIn', { language: languageName(language, locale) })}
          feeds={inLanguage(language)}
          locale={locale}
          siteUrl={siteUrl}
        />
      ))}
      <FeedList title={t('Subscribe.feedsInAll')} feeds={inLanguage(null)} locale={locale} siteUrl={siteUrl} />
      <h3>{t('Subscribe.feedsFile')}</h3>
      <p>
        {t.rich('Subscribe.feedsFileAbout', {
          link: (words) => (
            <a key="file" href={file} download>
              {words}
            </a>
          ),
        })}
      </p>
      {/* Tells what has been copied, to who does not see it. */}
      <p className="visually-hidden" role="status" id="copied" />
      <script src={publicFile.copyScript} defer />
    </>
  )
}
