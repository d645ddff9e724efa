'use client'

import { Button, toast } from '@payloadcms/ui'
import { askApi } from '../askApi'
import { useText } from '../useText'
import type { PreviewLink } from './previewLink'

/** One link: for whom it is, until when, how often it was opened, and the way to close it. */
export function PreviewLinkEntry({ link, onRevoked }: { link: PreviewLink; onRevoked: () => void }) {
  const { type, id, editorLanguage: language, t } = useText()
  const { state, opens, pinned } = link
  const name = link.name ?? t('Admin.previewLinks.unnamed')
  const toDate = (at: string | null) => new Date(at ?? 0)

  const revoke = async () => {
    const path = `/${type}/${id}/preview-links/${link.id}/revoke`
    const { isDone, refusal } = await askApi(path, { method: 'POST', data: {}, language })
    if (isDone) toast.success(t('Admin.previewLinks.revoked', { name }))
    else toast.error(refusal)
    onRevoked()
  }

  return (
    <li className="desk-panel__entry">
      <p>
        <strong>{name}</strong>
      </p>
      <p className="desk-panel__aside">
        {t('Admin.previewLinks.state', { state, expires: toDate(link.expiresAt), revoked: toDate(link.revokedAt) })}
      </p>
      <p className="desk-panel__aside">{t('Admin.previewLinks.shows', { pinned: String(pinned), made: toDate(link.createdAt) })}</p>
      <p className="desk-panel__aside">{t('Admin.previewLinks.opened', { opens, last: toDate(link.lastOpenedAt) })}</p>
      {state === 'open' && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          type="button"
          aria-label={t('Admin.previewLinks.revokeOf', { name })}
          onClick={() => void revoke()}
        >
          {t('Admin.previewLinks.revoke')}
        </Button>
      )}
    </li>
  )
}
