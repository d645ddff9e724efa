'use client'

import { Button } from '@payloadcms/ui'
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { getTranslator } from '@/i18n/translator'
import { useEditorLanguage } from '../useEditorLanguage'
import { Refusals } from './Refusals'

interface DialogProps {
  heading: string
  children: ReactNode
  /** What the act is called. */
  confirmLabel: string
  /** What is chosen by who thinks better of it, where that is not simply to cancel. */
  cancelLabel?: string
  onConfirm: () => void
  onClose: () => void
  /** Why it could not be done. */
  refusals?: string[]
  isBusy?: boolean
  /** There is nothing to confirm yet. */
  isWaiting?: boolean
  /** It only tells something: there is nothing to cancel. */
  isNotice?: boolean
}

/**
 * A menu closes behind the dialog that was opened from it, and a button that has done its act may be shut: the focus goes to
 * what opens the menu, and in the workbench to where it tells what is left.
 */
const restingPlace = '.doc-controls__popup button, #bench-progress'

/**
 * A question to the editor. The browser's own dialog keeps the keyboard inside, closes at Escape and gives the focus
 * back. It stands outside the form, so that no key in it saves the form.
 */
export function Dialog(props: DialogProps) {
  const { heading, children, confirmLabel, cancelLabel, onConfirm, onClose, refusals = [], isBusy, isWaiting, isNotice } = props
  const t = getTranslator(useEditorLanguage())
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useLayoutEffect(() => {
    const opened = dialog.current
    const opener = document.activeElement
    opened?.showModal()
    return () => {
      opened?.close()
      const isGone = !opener?.checkVisibility() || opener.matches(':disabled')
      if (isGone) document.querySelector<HTMLElement>(restingPlace)?.focus()
    }
  }, [])

  return createPortal(
    <dialog
      ref={dialog}
      className="desk-dialog"
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault()
        if (!isBusy) onClose()
      }}
    >
      <h2 id={headingId} className="desk-dialog__heading">
        {heading}
      </h2>
      <div className="desk-dialog__body">{children}</div>
      <Refusals refusals={refusals} />
      <div className="desk-dialog__controls">
        {!isNotice && (
          <Button buttonStyle="secondary" size="large" margin={false} type="button" disabled={isBusy} onClick={onClose}>
            {cancelLabel ?? t('Admin.dialog.cancel')}
          </Button>
        )}
        <Button size="large" margin={false} type="button" disabled={isBusy || isWaiting} onClick={onConfirm}>
          {isBusy ? t('Admin.dialog.working') : confirmLabel}
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}
