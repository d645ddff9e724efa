import { toPublicationExchangeLinks } from './exchangeLinks'
import { toJsonLd } from './jsonLd'
import { PublicationDocument, type PublicationDocumentProps } from './parts/PublicationDocument'
import { toPublicationHead } from './publicationHead'

type PublicationPageProps = Pick<PublicationDocumentProps, 'context' | 'publication' | 'bodyHtml'>

/**
 * A published text: an article, a report or a press release.
 *
 * `bodyHtml` is the running text as `richText/toHtml` writes it for pages; nothing else may make it.
 */
export function PublicationPage({ context, publication, bodyHtml }: PublicationPageProps) {
  const head = {
    ...toPublicationHead(publication),
    exchangeLinks: toPublicationExchangeLinks(publication, context.siteUrl),
    jsonLd: toJsonLd(publication, context),
  }

  return <PublicationDocument context={context} publication={publication} bodyHtml={bodyHtml} head={head} />
}
