'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect, useMemo, type ReactNode } from 'react'
import { languageOf } from '@/i18n/locales'
import { nameUnit } from '@/translation/nameUnit'
import { PublishingPage } from '../publish/publishingPage'
import { useAtDesk } from './DeskContext'
import { focusPart } from './moves'
import { useDeskState } from './useDesk'

interface KeepPublishingProps {
  onPublished: () => Promise<unknown>
  children: ReactNode
}

/** Gives the dialog of publication what it needs to know of the bench: what is unsaved, and which revision is on screen. */
export function KeepPublishing({ onPublished, children }: KeepPublishingProps) {
  const { desk, editorLanguage, t } = useAtDesk()
  const { setModified, setBackgroundProcessing } = useForm()
  const { hasUnsaved, saving } = useDeskState(desk)
  const isSaving = saving.state === 'saving'

  useEffect(() => setModified(hasUnsaved), [hasUnsaved, setModified])
  useEffect(() => setBackgroundProcessing(isSaving), [isSaving, setBackgroundProcessing])

  const page = useMemo(
    () => ({
      reviewed: desk.bench.original.revision,
      settle: async () => {
        const isSaved = await desk.settle()
        const { saving: now } = desk.state()
        const held = desk.heldParts().flatMap((id) => desk.part(id) ?? [])
        if (isSaved && held.length === 0) return []
        const names = held.map(({ label }) => nameUnit(label, t))
        const parts = new Intl.ListFormat(languageOf(editorLanguage).region).format(names)
        const at = new Date()
        if (isSaved) return [{ message: t('Workbench.marksInTheWay', { parts }) }]
        return [{ message: t('Workbench.saving', { state: now.state, at, reason: now.state === 'refused' ? now.reason : '' }) }]
      },
      onPublished: async () => {
        await onPublished()
        focusPart(null)
      },
    }),
    // The words are the same for as long as the language is.
    [desk, editorLanguage, onPublished],
  )
  return <PublishingPage value={page}>{children}</PublishingPage>
}
