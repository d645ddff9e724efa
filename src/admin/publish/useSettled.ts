'use client'

import { useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** The form saves drafts 1.5 seconds after the last key; this is time for it to have tried and failed. */
const patienceMilliseconds = 5000

/**
 * Whether the words on the screen are saved as a draft, so that nothing is saved behind the editor's next act. What
 * cannot be saved is waited for no longer than a few seconds: the server says what is wrong with it.
 */
export function useSettled(): boolean {
  const isModified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  const [isSettled, setIsSettled] = useState(false)

  useEffect(() => {
    if (!isModified && !isSaving) setIsSettled(true)
  }, [isModified, isSaving])
  useEffect(() => {
    const timer = setTimeout(() => setIsSettled(true), patienceMilliseconds)
    return () => clearTimeout(timer)
  }, [])
  return isSettled
}
