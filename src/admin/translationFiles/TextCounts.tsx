import type { Translator } from '@/i18n/translator'
import type { FileReport, ReportedText } from '@/translation/files/fileReport'

interface TextCountsProps {
  report: FileReport
  text: ReportedText
  t: Translator
}

/** What a file says of a text beside the words that change, and the way to the text once the file is imported. */
export function TextCounts({ report, text, t }: TextCountsProps) {
  const { counts, missing, newest, refusal, revision, title, translation, type, units } = text
  if (refusal !== null) return null

  const taken = units.filter(({ isTaken }) => isTaken).length
  const untranslated = units.filter(({ outcome }) => outcome === 'untranslated')
  const facts = [
    report.isDone && t('TranslationFile.doneText', { count: taken }),
    newest !== null && newest !== revision && t('TranslationFile.outdated', { revision, newest }),
    translation === null && taken > 0 && !report.isDone && t('TranslationFile.isNew'),
    counts.unchanged > 0 && t('TranslationFile.unchanged', { count: counts.unchanged }),
    missing > 0 && t('TranslationFile.missing', { count: missing }),
  ].filter((fact) => fact !== false)
  return (
    <>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {untranslated.length > 0 && (
          <li>
            <details>
              <summary>{t('TranslationFile.untranslated', { count: untranslated.length })}</summary>
              {untranslated.map(({ name }) => name).join(' · ')}
            </details>
          </li>
        )}
      </ul>
      {translation && report.isDone && (
        <p>
          <a href={`/admin/collections/${type}/${translation}/translation?locale=${report.target}`}>
            {t('TranslationFile.open', { title })}
          </a>
        </p>
      )}
    </>
  )
}
