import type { Locale } from '@/i18n/locales'
import type { Translator } from '@/i18n/translator'
import type { ReportedUnit } from '@/translation/files/fileReport'
import { Difference } from '../difference/Difference'
import { isOffered } from './choice'

interface UnitRowProps {
  unit: ReportedUnit
  languages: { source: Locale; target: Locale }
  isChosen: boolean
  /** The whole text is left out. */
  isDisabled: boolean
  /** `null` when there is nothing to tick. */
  onToggle: (() => void) | null
  t: Translator
}

/** What comes of one part of a text, and the words that change. */
export function UnitRow({ unit, languages, isChosen, isDisabled, onToggle, t }: UnitRowProps) {
  const { difference, outcome, problems, sourceDifference } = unit
  const name = unit.name || t('TranslationFile.unnamed')
  const isNew = outcome === 'fill' && difference.every(({ type }) => type === 'inserted')
  // Words that change nothing by themselves are read, not compared.
  const words = outcome === 'refused' ? [{ type: 'equal', text: unit.after } as const] : difference
  return (
    <tr role="row" data-outcome={outcome}>
      {onToggle && (
        <td role="cell" className="queue__choice">
          {isOffered(unit) && (
            <input
              type="checkbox"
              aria-label={t('TranslationFile.takeUnit', { name })}
              checked={isChosen}
              disabled={isDisabled}
              onChange={onToggle}
            />
          )}
        </td>
      )}
      <th role="rowheader" scope="row">
        {name}
        <span className="queue__aside">{t(`TranslationFile.outcome_${isNew ? 'new' : asShown(outcome)}`)}</span>
        {problems.map((problem) => (
          <span key={problem} className="queue__aside">
            {problem}
          </span>
        ))}
      </th>
      <td role="cell">
        {sourceDifference.length > 0 && (
          <>
            <p className="queue__aside">{t('TranslationFile.sourceChange')}</p>
            <p className="file-words" lang={languages.source}>
              <Difference runs={sourceDifference} t={t} />
            </p>
            <p className="queue__aside">{t('TranslationFile.fileWords')}</p>
          </>
        )}
        <p className="file-words" lang={languages.target}>
          <Difference runs={words} t={t} />
        </p>
      </td>
    </tr>
  )
}

/** Parts that stay as they are have no row. */
function asShown(outcome: ReportedUnit['outcome']) {
  return outcome === 'untranslated' || outcome === 'unchanged' ? 'fill' : outcome
}
