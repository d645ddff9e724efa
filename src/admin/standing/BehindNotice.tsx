'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { canPublish } from '@/domain/roles'
import { askApi } from '../askApi'
import { editPath } from '../editions'
import { useAccount } from '../useAccount'
import { useText } from '../useText'
import { benchPath } from '../workbench/benchPath'
import { Notice } from './Notice'
import type { Behind } from './useBehind'

/** What readers of the original have been told of since the translation was last said to be true, and the way to say it again. */
export function BehindNotice({ behind: { changes, isUrgent, newest } }: { behind: Behind }) {
  const { type, id, language, originalId, editorLanguage, t } = useText()
  const account = useAccount()
  const [refusal, setRefusal] = useState<string | null>(null)
  const originalLanguage = changes[0]?.language

  const sayStillCorrect = async () => {
    const path = `/${type}/${id}/still-correct`
    const { isDone, refusal: refused } = await askApi(path, { method: 'POST', data: { revision: newest }, language: editorLanguage })
    if (isDone) window.location.reload()
    else setRefusal(refused)
  }

  return (
    <Notice heading={t('Admin.behind.heading', { count: changes.length, isUrgent: String(isUrgent) })}>
      <ul lang={originalLanguage}>
        {changes.map(({ number, significance, note, publishedAt }) => (
          <li key={number}>
            {t('Admin.behind.change', { significance, at: new Date(publishedAt) })} {note}
          </li>
        ))}
      </ul>
      {id && language && (
        <p>
          <a href={benchPath(type, { id, language })}>{t('Admin.behind.bench')}</a>
        </p>
      )}
      {originalId && originalLanguage && (
        <p>
          <a href={editPath(type, { id: originalId, language: originalLanguage })}>{t('Admin.behind.original')}</a>
        </p>
      )}
      {refusal && <p role="alert">{refusal}</p>}
      {canPublish(account) && (
        <Button buttonStyle="secondary" size="medium" margin={false} type="button" onClick={() => void sayStillCorrect()}>
          {t('Admin.behind.stillCorrect')}
        </Button>
      )}
    </Notice>
  )
}
