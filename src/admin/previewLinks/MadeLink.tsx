'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { useText } from '../useText'

/** The address of a link that was just made: told this once, so it is to be copied now. */
export function MadeLink({ url }: { url: string }) {
  const { t } = useText()
  const id = useId()
  const address = useRef<HTMLInputElement>(null)
  useEffect(() => address.current?.select(), [url])

  const copy = async () => {
    address.current?.select()
    await navigator.clipboard.writeText(url)
    toast.success(t('Admin.previewLinks.copied'))
  }

  return (
    <div className="desk-panel__made" role="status">
      <label htmlFor={id}>{t('Admin.previewLinks.copyNow')}</label>
      <input ref={address} id={id} type="text" readOnly value={url} />
      <Button size="small" margin={false} type="button" onClick={() => void copy()}>
        {t('Admin.previewLinks.copy')}
      </Button>
    </div>
  )
}
