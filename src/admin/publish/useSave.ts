'use client'

import { toast, useDocumentInfo, useForm, useFormBackgroundProcessing } from '@payloadcms/ui'
import { useContext, useEffect, useRef } from 'react'
import { tellMoment } from '@/domain/tellMoment'
import { askApi, type Outcome, type Refusal } from '../askApi'
import type { EditionDoc } from '../editions'
import { toQuery } from '../toQuery'
import { useOriginalRevisions } from '../useStanding'
import { useText } from '../useText'
import type { Publication } from './publication'
import { PublishingPage } from './publishingPage'

/**
 * How the text on the screen is saved, word for word, whatever is on its way to be saved as a draft.
 *
 * @returns `publish` and `schedule`, which answer why it could not be done; nothing when it was.
 */
export function useSave() {
  const { type, id, editorLanguage, t } = useText()
  const form = useForm()
  const info = useDocumentInfo()
  const untilAutosaved = useUntilAutosaved()
  const page = useContext(PublishingPage)
  const newest = useOriginalRevisions()?.[0]?.number ?? null

  const showAtFields = (errors: (Refusal & { path: string })[]) => {
    if (errors.length === 0 || page) return
    // A form with changes asks the server about each field anew, which knows nothing of what is refused at publication.
    form.setModified(false)
    form.dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
    form.setSubmitted(true)
  }

  /** Sends the form's words while nothing else may be saved, and shows at their fields what the server refuses. */
  const send = async (query: object, more: object): Promise<Outcome<EditionDoc>> => {
    const unsaved = (await page?.settle()) ?? []
    if (unsaved.length > 0) return notSent(unsaved)
    await untilAutosaved()
    form.setDisabled(true)
    form.setProcessing(true)
    const data = { ...form.getData(), ...more }
    const path = `/${type}/${id}?${toQuery({ depth: 0, ...query })}`
    const outcome = await askApi(path, { method: 'PATCH', data, language: editorLanguage })
    form.setProcessing(false)
    form.setDisabled(false)
    showAtFields(outcome.refusals.filter(isAtField))
    return outcome
  }

  const publish = async ({ significance, note, address, unread }: Publication): Promise<Refusal[]> => {
    const said = { significance, changeNote: note || null, _status: 'published' }
    const { doc, isDone, refusals } = await send({ address, reviewed: page ? page.reviewed : newest, machine: machineOf(unread) }, said)
    if (!isDone || !doc) return refusals

    form.setModified(false)
    if (!page) await form.reset(doc)
    info.setData(doc)
    info.setHasPublishedDoc(true)
    info.setUnpublishedVersionCount(0)
    info.setMostRecentVersionIsAutosaved(false)
    info.incrementVersionCount()
    await page?.onPublished()
    const at = new Date(doc.publishedAt ?? 0)
    const moment = tellMoment(at, editorLanguage)
    toast.success(t('Admin.publish.done', { isLater: String(at > new Date()), moment }))
    return []
  }

  const schedule = async ({ significance, note, address, time, unread }: Publication): Promise<Refusal[]> => {
    // What is scheduled is the newest draft: let it be what is on the screen.
    const saved = await send({ draft: true }, { _status: 'draft' })
    if (!saved.isDone) return saved.refusals
    const data = { localTime: time?.localTime, overlap: time?.overlap, significance, changeNote: note || null, address }
    const path = `/${type}/${id}/schedule?${toQuery({ machine: machineOf(unread) })}`
    const { isDone, refusals } = await askApi(path, { method: 'POST', data, language: editorLanguage })
    if (isDone) window.location.reload()
    return refusals
  }

  return { publish, schedule }
}

function notSent(refusals: Refusal[]): Outcome<EditionDoc> {
  return { docs: [], doc: null, answer: {}, isDone: false, status: null, refusals, refusal: refusals[0]?.message ?? null }
}

/** Waits while the form saves a draft, so that a draft never lands on top of what is published. */
function useUntilAutosaved(): () => Promise<void> {
  const isSaving = useFormBackgroundProcessing()
  const current = useRef(isSaving)
  useEffect(() => {
    current.current = isSaving
  }, [isSaving])
  return async () => {
    while (current.current) await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function isAtField(refusal: Refusal): refusal is Refusal & { path: string } {
  return Boolean(refusal.path)
}

/** What the API is to do with words that a machine wrote and nobody has read: it refuses them unless it is told. */
function machineOf(unread: Publication['unread']): 'publish' | undefined {
  return unread === 'publish' ? unread : undefined
}
