import { tellMoment } from '@/domain/tellMoment'
import { languageOf, locales, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { SharedEdition } from '../SharedPreviewPage'

interface SharedPreviewBannerProps {
  locale: Locale
  embargoedUntil: Date | null
  expiresAt: Date
  /** The text's editions in other languages. */
  others: SharedEdition[]
}

/** Tells who was sent a text ahead of its time what it is, until when it may not be told on, and in which languages. */
export function SharedPreviewBanner({ locale, embargoedUntil, expiresAt, others }: SharedPreviewBannerProps) {
  const t = getTranslator(locale)

  return (
    <aside className="preview-banner" aria-label={t('SharedPreview.label')}>
      <p>
        <strong>{t('SharedPreview.label')}</strong> {t('SharedPreview.text')}
      </p>
      {embargoedUntil && <EmbargoLines until={embargoedUntil} locale={locale} />}
      <p>{t('SharedPreview.expires', { moment: tellMoment(expiresAt, locale) })}</p>
      {others.map(({ language, path }) => (
        <p key={language}>
          <a href={path} hrefLang={language} lang={language}>
            {languageOf(language).name}
          </a>
        </p>
      ))}
    </aside>
  )
}

/** In every language: whoever gets the link may read only one of them, and the promise holds for all. */
function EmbargoLines({ until, locale }: { until: Date; locale: Locale }) {
  return locales.map((language) => (
    <p key={language} lang={language === locale ? undefined : language}>
      <strong>{getTranslator(language)('SharedPreview.embargo', { moment: tellMoment(until, language) })}</strong>
    </p>
  ))
}
