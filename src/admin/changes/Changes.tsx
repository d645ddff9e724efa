'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useRevisions } from '../useStanding'
import { useText } from '../useText'
import { useLastSlug } from '../publish/useLastSlug'
import { RevisionEntry } from './RevisionEntry'

/** Beside the form: every publication of the text, what was said of it, and the way to the text as it was then. */
export default function Changes() {
  const { hasPublishedDoc } = useDocumentInfo()
  const { revisions, reload } = useRevisions()
  const slug = useLastSlug()
  const { t } = useText()
  return (
    <section className="desk-panel" aria-labelledby="changes-heading">
      <h2 id="changes-heading" className="desk-panel__heading">
        {t('Admin.changes.heading')}
      </h2>
      {revisions?.length === 0 && <p>{t('Admin.changes.none')}</p>}
      <ol className="desk-panel__list" reversed>
        {revisions?.map((revision) => (
          <RevisionEntry
            key={revision.id}
            revision={revision}
            // What readers cannot get has no address to show.
            slug={hasPublishedDoc ? slug : null}
            isCurrent={revision.id === revisions[0]?.id}
            onChange={reload}
          />
        ))}
      </ol>
    </section>
  )
}
