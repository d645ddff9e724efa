'use client'

import { languageOf, type Locale } from '@/i18n/locales'
import type { Translator } from '@/i18n/translator'
import { nameUnit } from '@/translation/nameUnit'
import { useText } from '../useText'
import { useTermWarnings, type TermWarning } from './useTermWarnings'

/** Shows where the translation departs from the glossary, which stops nobody from publishing it. */
export function TermWarnings() {
  const { editorLanguage, t } = useText()
  const warnings = useTermWarnings()
  return (
    <div role="status">
      {warnings.length > 0 && (
        <section className="desk-files">
          <h3>{t('Admin.publish.terms')}</h3>
          <p>{t('Admin.publish.termsCount', { count: warnings.length })}</p>
          <ul>
            {warnings.map((warning) => (
              <li key={JSON.stringify([warning.unit, warning.term, warning.found])}>
                {tell(warning, editorLanguage, t)}
                {warning.note && <p>{warning.note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function tell({ label, term, expected, found }: TermWarning, language: Locale, t: Translator): string {
  const quoted = expected.map((words) => t('Admin.publish.termQuoted', { words }))
  const list = new Intl.ListFormat(languageOf(language).region, { type: 'disjunction' }).format(quoted)
  const said = { place: nameUnit(label, t), term, expected: list }
  return found === null ? t('Admin.publish.termMissing', said) : t('Admin.publish.termForbidden', { ...said, found })
}
