import type { Publication } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import { OriginalLink } from './OriginalLink'

/** Tells the reader of a text, calmly, that a machine wrote words of it which nobody has read yet. */
export function MachineNotice({ publication }: { publication: Publication }) {
  const { hasUnreadMachineWords, language, original } = publication
  if (!hasUnreadMachineWords) return null
  const t = getTranslator(language)

  return (
    <aside className="notice machine" data-translation-origin="machine" aria-label={t('Machine.label')}>
      <p>
        {t('Machine.unread')} {original && <OriginalLink original={original} locale={language} />}
      </p>
    </aside>
  )
}
