import { languageName } from '@/domain/languageName'
import type { PublicationLink } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import { toTextFeedLink } from './feedLinks'
import type { PageContext } from './pageContext'
import { AbsentDocument } from './parts/AbsentDocument'

interface MissingTranslationPageProps {
  context: PageContext
  /** The text in another language. */
  edition: PublicationLink
}

/**
 * The answer when a text is asked for in a language it does not exist in, with the way to be told when it does. Its
 * status is 404.
 */
export function MissingTranslationPage({ context, edition }: MissingTranslationPageProps) {
  const { locale } = context
  const t = getTranslator(locale)

  return (
    <AbsentDocument
      context={context}
      title={t('NotFound.missingTitle', { language: languageName(locale, locale) })}
      editions={[edition]}
      toSentence={(language) => t('NotFound.missingText', { language })}
      textFeed={toTextFeedLink(edition, locale)}
    />
  )
}
