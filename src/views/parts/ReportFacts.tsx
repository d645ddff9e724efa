import type { Report } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import { listInWords } from '../listInWords'
import { Days } from './Days'
import { Downloads } from './Downloads'
import { Fact } from './Fact'

/** A report's files, and what a library would want to know of it. */
export function ReportFacts({ report }: { report: Report }) {
  const { publisher, authors, issuedOn, reportNumber, isbn, documents, language } = report
  const t = getTranslator(language)

  return (
    <aside className="facts" aria-label={t('Report.facts')}>
      {documents.length > 0 && <Downloads documents={documents} locale={language} />}
      <dl>
        <Fact name={t('Report.publisher')}>{publisher}</Fact>
        <Fact name={t('Report.authors', { count: authors.length })}>{listInWords(authors, language)}</Fact>
        <Fact name={t('Report.issuedOn')}>
          {issuedOn && <Days startsOn={issuedOn} endsOn={null} locale={language} />}
        </Fact>
        <Fact name={t('Report.reportNumber')}>{reportNumber}</Fact>
        <Fact name={t('Report.isbn')}>{isbn}</Fact>
      </dl>
    </aside>
  )
}
