import type { ReactNode } from 'react'
import { toPath } from '@/domain/paths'
import type { DocumentFile } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { fileFacts } from '@/richText/fileLabel'

/** A report's files to download, each with its language, format and size. */
export function Downloads({ documents, locale }: { documents: DocumentFile[]; locale: Locale }) {
  return (
    <section className="downloads">
      <h2>{getTranslator(locale)('Report.downloads')}</h2>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentLink document={document} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function DocumentLink({ document, locale }: { document: DocumentFile; locale: Locale }) {
  const { title, language, filename, mimeType } = document
  // The title is in the file's language, the rest of the words in the page's.
  const name = (words: ReactNode) => (
    <span key="name" lang={language === locale ? undefined : language}>
      {words}
    </span>
  )

  return (
    <a href={toPath({ page: 'file', collection: 'documents', filename })} hrefLang={language} type={mimeType}>
      {getTranslator(locale).rich('Report.file', { title, facts: fileFacts(document, locale), name })}
    </a>
  )
}
