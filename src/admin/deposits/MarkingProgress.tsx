'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Translator } from '@/i18n/translator'

interface MarkingProgressProps {
  answered: number
  count: number
  onStop: () => void
  t: Translator
}

/** How far the marking has come, and the way to stop it. It takes the focus, since the questions have gone. */
export function MarkingProgress({ answered, count, onStop, t }: MarkingProgressProps) {
  const place = useRef<HTMLDivElement>(null)
  const [isStopping, setIsStopping] = useState(false)
  useEffect(() => place.current?.focus(), [])

  const stop = () => {
    onStop()
    setIsStopping(true)
    place.current?.focus()
  }
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={t('Deposit.marking')} className="desk-dialog__progress">
      <p>{t('Deposit.marked', { answered, count })}</p>
      <progress aria-label={t('Deposit.marking')} value={answered} max={count} />
      <Button buttonStyle="secondary" size="small" margin={false} type="button" disabled={isStopping} onClick={stop}>
        {t('Deposit.stop')}
      </Button>
    </div>
  )
}
