'use client'

import { useEditDepth, useForm, useFormModified, useHotkey } from '@payloadcms/ui'
import { toQuery } from '../toQuery'
import { useText } from '../useText'

/** Lets the keys that save in every program save a draft. Payload's own button for publication does so too. */
export function useSaveKey(): void {
  const { type, id } = useText()
  const { submit } = useForm()
  const isModified = useFormModified()

  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    if (!isModified) return
    const action = `/api/${type}/${id}?${toQuery({ depth: 0, draft: true })}`
    void submit({ action, method: 'PATCH', overrides: { _status: 'draft' }, skipValidation: true })
  })
}
