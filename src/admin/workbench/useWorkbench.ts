'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PublicationType } from '@/domain/publication'
import type { Workbench } from '@/translation/workbench/workbench'
import { askApi } from '../askApi'
import { toRandomName } from '../toRandomName'
import { useText } from '../useText'
import { openDesk, type Answered, type Desk } from './desk'

type Opened = { desk: Desk } | { refusal: string } | null

interface Address {
  type: PublicationType
  id: string
}

/**
 * The bench of a translation.
 *
 * @returns `opened` is `null` until it is known. `open` lays everything out anew, as it is saved.
 */
export function useWorkbench({ type, id }: Address) {
  const { editorLanguage: language } = useText()
  const { dispatchFields } = useForm()
  const info = useDocumentInfo()
  const [opened, setOpened] = useState<Opened>(null)
  const [pageId] = useState(toRandomName)
  const tellForm = useRef((_basedOn: string | null, _ids: string[]) => {})
  const leave = useRef(() => Promise.resolve())

  const path = `/${type}/${id}/workbench`
  const open = useCallback(async () => {
    const { answer, isDone, refusal } = await askApi<never, Workbench>(path, { language })
    if (!isDone) {
      setOpened({ refusal: refusal ?? '' })
      return null
    }
    // What the workbench answers is whole when it is done.
    const bench = answer as Workbench
    const desk = openDesk({
      bench,
      send: ({ parts, dropped, isAutosave, basedOn }) =>
        save(`${path}?autosave=true`, { revision: bench.original.revision, parts, dropped, isAutosave, basedOn, pageId }, language),
      onSaved: (basedOn, ids) => tellForm.current(basedOn, ids),
    })
    setOpened((before) => {
      if (before && 'desk' in before) before.desk.end()
      return { desk }
    })
    return desk
  }, [language, pageId, path])

  useEffect(() => void open(), [open])
  useEffect(() => () => void leave.current(), [])
  useEffect(() => {
    // Who goes elsewhere in the admin leaves no words behind, and the text open to others.
    leave.current = async () => {
      if (!opened || !('desk' in opened) || opened.desk.state().saving.state === 'idle') return
      await opened.desk.settle()
      await info.unlockDocument(id, type)
    }
    tellForm.current = (basedOn, ids) => {
      for (const [field, value] of Object.entries({ basedOn, pageId })) dispatchFields({ type: 'UPDATE', path: field, value })
      info.setUnpublishedVersionCount(1)
      info.setData({ ...info.data, updatedAt: basedOn, _status: 'draft' })
      if (ids.includes('title')) void tellTitle()
    }
    // A title gives a text without an address its address.
    const tellTitle = async () => {
      const { answer } = await askApi<never, { title?: string; slug?: string }>(`/${type}/${id}?draft=true&depth=0`, { language })
      for (const field of ['title', 'slug'] as const)
        if (answer[field]) dispatchFields({ type: 'UPDATE', path: field, value: answer[field] })
    }
  })
  return { opened, open }
}

async function save(path: string, data: object, language: Parameters<typeof askApi>[1]['language']): Promise<Answered> {
  const { answer, isDone, refusal, status } = await askApi<never, Extract<Answered, { answer: unknown }>['answer']>(path, {
    method: 'POST',
    data,
    language,
  })
  // What the workbench answers is whole when it is done.
  if (isDone) return { answer: answer as Extract<Answered, { answer: unknown }>['answer'] }
  return status === null || status >= 500 ? 'unanswered' : { refused: refusal ?? '' }
}
