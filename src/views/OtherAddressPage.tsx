import type { PublicationLink } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import type { PageContext } from './pageContext'
import { AbsentDocument } from './parts/AbsentDocument'

interface OtherAddressPageProps {
  context: PageContext
  /** The text in the reader's language. */
  edition: PublicationLink
}

/**
 * The answer when a text is asked for by the address word of another language, and there is one in the reader's own. Its
 * status is 404.
 */
export function OtherAddressPage({ context, edition }: OtherAddressPageProps) {
  const t = getTranslator(context.locale)

  return (
    <AbsentDocument
      context={context}
      title={t('NotFound.title')}
      editions={[edition]}
      toSentence={(language) => t('NotFound.otherAddress', { language })}
    />
  )
}
