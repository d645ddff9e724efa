import type { Publication } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import { toTime } from '../toTime'

/** Tells, before anything of the text, that it no longer holds, since when and why. */
export function WithdrawalNotice({ publication: { withdrawal, language } }: { publication: Publication }) {
  if (!withdrawal) return null
  const t = getTranslator(language)

  return (
    <section className="notice withdrawal" aria-label={t('Withdrawal.label')}>
      <p>
        <strong>{t.rich('Withdrawal.when', { at: withdrawal.at, time: toTime(withdrawal.at) })}</strong>
      </p>
      <p>{withdrawal.explanation}</p>
    </section>
  )
}
