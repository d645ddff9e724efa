import type { ReactNode } from 'react'
import { languageName } from '@/domain/languageName'
import { toPath } from '@/domain/paths'
import type { Publication } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'

/** Tells the reader of a translation what it is translated from. An original has nothing to tell. */
export function TranslationNote({ publication: { original, language } }: { publication: Publication }) {
  if (!original) return null

  const href = toPath({ page: 'publication', locale: original.language, type: original.type, slug: original.slug })
  const link = (words: ReactNode) => (
    <a key={href} href={href} hrefLang={original.language} lang={original.language}>
      {words}
    </a>
  )
  const from = languageName(original.language, language)
  return (
    <p className="translation-note">
      {getTranslator(language).rich('Publication.translation', { language: from, title: original.title, link })}
    </p>
  )
}
