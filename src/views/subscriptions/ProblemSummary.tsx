import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { Problem } from './subscribing'

const places: Record<Problem, string> = {
  badAddress: 'address',
  noFollows: 'follows',
  unknownFollows: 'follows',
  noLanguages: 'languages',
}

/** What has to be mended before a form can be sent, each with the way there. */
export function ProblemSummary({ problems, locale }: { problems: Problem[]; locale: Locale }) {
  if (problems.length === 0) return null
  const t = getTranslator(locale)

  return (
    <div className="problems" role="alert">
      <h3>{t('Subscribe.problems', { count: problems.length })}</h3>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>
            <a href={`#${places[problem]}`}>{t(`Subscribe.${problem}`)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
