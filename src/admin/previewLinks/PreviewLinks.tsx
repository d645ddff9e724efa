'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { canWrite } from '@/domain/roles'
import { askApi } from '../askApi'
import { useAccount } from '../useAccount'
import { useAsked } from '../useAsked'
import { useIsPublic } from '../useStanding'
import { useText } from '../useText'
import { MadeLink } from './MadeLink'
import { MakeLinkDialog } from './MakeLinkDialog'
import type { PreviewLink } from './previewLink'
import { PreviewLinkEntry } from './PreviewLinkEntry'

/** Beside the form: the links with which people without an account see the text before it is public. */
export default function PreviewLinks() {
  const { id, t } = useText()
  const { links, reload } = usePreviewLinks()
  const isPublic = useIsPublic()
  const [isMaking, setIsMaking] = useState(false)
  const [madeUrl, setMadeUrl] = useState<string | null>(null)
  if (!id || !links) return null

  return (
    <section className="desk-panel" aria-labelledby="preview-links-heading">
      <h2 id="preview-links-heading" className="desk-panel__heading">
        {t('Admin.previewLinks.heading')}
      </h2>
      <p>{t('Admin.previewLinks.explained', { isPublic: String(isPublic) })}</p>
      {!isPublic && (
        <Button buttonStyle="secondary" size="small" margin={false} type="button" onClick={() => setIsMaking(true)}>
          {t('Admin.previewLinks.make')}
        </Button>
      )}
      {madeUrl && <MadeLink url={madeUrl} />}
      <ul className="desk-panel__list">
        {links.map((link) => (
          <PreviewLinkEntry key={link.id} link={link} onRevoked={reload} />
        ))}
      </ul>
      {isMaking && (
        <MakeLinkDialog
          onClose={() => setIsMaking(false)}
          onMade={(url) => {
            setMadeUrl(url)
            setIsMaking(false)
            reload()
          }}
        />
      )}
    </section>
  )
}

/** The links of the text on the screen; `null` until they are known, and for who may not write its language. */
function usePreviewLinks() {
  const { type, id, language: ownLanguage, settledAt, editorLanguage: language } = useText()
  const account = useAccount()
  const [times, setTimes] = useState(0)
  const isAllowed = id !== null && ownLanguage !== null && canWrite(account, ownLanguage)
  const answer = useAsked(isAllowed ? `${id} ${settledAt} ${times}` : null, (signal) =>
    askApi<never, { links: PreviewLink[] }>(`/${type}/${id}/preview-links`, { language, signal }),
  )
  return { links: answer?.answer.links ?? null, reload: () => setTimes(times + 1) }
}
