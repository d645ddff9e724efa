import { useId } from 'react'
import type { Translator } from '@/i18n/translator'
import type { FileReport, ReportedText, ReportedUnit } from '@/translation/files/fileReport'
import { isChosen, keyOf, withText, withUnit, type Choice } from './choice'
import { TextCounts } from './TextCounts'
import { UnitRow } from './UnitRow'

const columns = ['choice', 'part', 'words'] as const

interface TextReportProps {
  report: FileReport
  text: ReportedText
  choice: Choice
  onChoose: (choice: Choice) => void
  t: Translator
}

/** What a file changes of one text, part by part, or has changed. */
export function TextReport({ report, text, choice, onChoose, t }: TextReportProps) {
  const headingId = useId()
  const isLeft = choice.left.has(text.id)
  const rows = text.units.filter((unit) => isShown(unit, report))
  return (
    <section aria-labelledby={headingId} data-text={text.id}>
      <h2 id={headingId} {...(text.title ? { lang: report.source } : {})}>
        {text.title || t('TranslationFile.noTitle')}
      </h2>
      {text.refusal && (
        <p>
          {text.refusal} {!report.isDone && t('TranslationFile.leftOut')}
        </p>
      )}
      <TextCounts report={report} text={text} t={t} />
      {!report.isDone && text.refusal === null && rows.length > 0 && (
        <label className="file-choice">
          <input type="checkbox" checked={!isLeft} onChange={() => onChoose(withText(choice, text))} />{' '}
          {t('TranslationFile.takeText')}
        </label>
      )}
      {rows.length > 0 && (
        <table className="queue__table file-table" role="table">
          <thead role="rowgroup">
            <tr role="row">
              {(report.isDone ? columns.slice(1) : columns).map((column) => (
                <th key={column} role="columnheader" scope="col">
                  {t(`TranslationFile.column_${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((unit, index) => (
              <UnitRow
                // A damaged file can have an id twice, or none.
                key={`${keyOf(text, unit)} ${index}`}
                unit={unit}
                languages={report}
                isChosen={isChosen(text, unit, choice)}
                isDisabled={isLeft}
                // What has been done is ticked no more.
                onToggle={report.isDone ? null : () => onChoose(withUnit(choice, text, unit))}
                t={t}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** Before the import, all that the file would change or cannot; after it, what was not done. */
function isShown({ outcome, isTaken }: ReportedUnit, { isDone }: FileReport): boolean {
  return outcome !== 'untranslated' && outcome !== 'unchanged' && !(isDone && isTaken)
}
