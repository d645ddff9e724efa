'use client'

import { useForm, useFormProcessing } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Locks every field of the form while the text waits for its publication: the server refuses to save it, and nobody is
 * to write what cannot be saved. The way out shows the page anew.
 */
export function useLockedForm(): void {
  const { setProcessing } = useForm()
  const isProcessing = useFormProcessing()
  useEffect(() => {
    if (!isProcessing) setProcessing(true)
  }, [isProcessing, setProcessing])
}
