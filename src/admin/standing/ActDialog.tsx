'use client'

import { useState, type ReactNode } from 'react'
import { askApi } from '../askApi'
import { Dialog } from '../dialog/Dialog'
import { toQuery } from '../toQuery'
import { useText } from '../useText'

interface ActDialogProps {
  /** The act, as the API names it. */
  act: 'reinstate' | 'unschedule'
  heading: string
  confirmLabel: string
  cancelLabel?: string
  children: ReactNode
  query?: object
  /** What the editor has not yet said; `null` when there is nothing. */
  missing?: string | null
  onClose: () => void
}

/** Asks before an act on the text is done, and shows the text anew as it then stands. */
export function ActDialog({ act, query = {}, missing, children, onClose, ...labels }: ActDialogProps) {
  const { type, id, editorLanguage: language } = useText()
  const [refusals, setRefusals] = useState<string[]>([])
  const [isBusy, setIsBusy] = useState(false)

  const confirm = async () => {
    if (missing) {
      setRefusals([missing])
      return
    }
    setIsBusy(true)
    const outcome = await askApi(`/${type}/${id}/${act}?${toQuery(query)}`, { method: 'POST', data: {}, language })
    if (outcome.isDone) {
      window.location.reload()
      return
    }
    setIsBusy(false)
    setRefusals(outcome.refusals.map(({ message }) => message))
  }

  return (
    <Dialog
      {...labels}
      onConfirm={() => void confirm()}
      onClose={onClose}
      refusals={refusals}
      isBusy={isBusy}
    >
      {children}
    </Dialog>
  )
}
