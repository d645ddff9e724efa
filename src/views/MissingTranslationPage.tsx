import { languageName } from '@/domain/languageName'
import type { PublicationLink } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import type { PageContext } from './pageContext'
import { AbsentDocument } from './parts/AbsentDocument'

interface MissingTranslationPageProps {
  context: PageContext
  /** The languages in which the text is public; at least one. */
  editions: PublicationLink[]
}

/** The answer when a text is asked for in a language it does not exist in. Its status is 404. */
export function MissingTranslationPage({ context, editions }: MissingTranslationPageProps) {
  const { locale } = context
  const t = getTranslator(locale)

  return (
    <AbsentDocument
      context={context}
      title={t('NotFound.missingTitle', { language: languageName(locale, locale) })}
      editions={editions}
      toSentence={(language) => t('NotFound.missingText', { language })}
    />
  )
}
