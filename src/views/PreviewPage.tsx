import { plainHead } from './head/head'
import { PreviewBanner } from './parts/PreviewBanner'
import { PublicationDocument, type PublicationDocumentProps } from './parts/PublicationDocument'
import { publicFile } from './publicFile'

type PreviewPageProps = Pick<PublicationDocumentProps, 'context' | 'publication' | 'bodyHtml'>

/** A text as readers will see it, for its editors alone: no search engine or sharing site learns of it. */
export function PreviewPage({ context, publication, bodyHtml }: PreviewPageProps) {
  const head = { ...plainHead, title: publication.title, description: publication.standfirst }

  return (
    <PublicationDocument
      context={context}
      publication={publication}
      bodyHtml={bodyHtml}
      head={head}
      notice={
        <>
          <PreviewBanner locale={context.locale} />
          <script src={publicFile.previewScript} defer />
        </>
      }
    />
  )
}
