import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

/** Tells an editor that what they see is not public. */
export function PreviewBanner({ locale }: { locale: Locale }) {
  const t = getTranslator(locale)

  return (
    <aside className="preview-banner" aria-label={t('Preview.label')}>
      <p>
        <strong>{t('Preview.label')}</strong> {t('Preview.text')}
      </p>
    </aside>
  )
}
