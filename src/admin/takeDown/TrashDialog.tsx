'use client'

import { ConfirmationModal, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askApi } from './askApi'
import { useEditions } from './useEditions'

/** What becomes of the translations: the words that the API takes. */
const fates = ['follow', 'become-original'] as const
type Fate = (typeof fates)[number]

interface TakeAwayDialogProps {
  modalSlug: string
  act: 'unpublish' | 'trash'
  /** Where to go when it is done; the page itself, anew, when `null`. */
  leaveTo: string | null
}

/** Asks whether an original is to be taken away, and what is to become of its translations. */
export function TakeAwayDialog({ modalSlug, act, leaveTo }: TakeAwayDialogProps) {
  const { type, id, isOriginal, editions, editorLanguage, t } = useEditions()
  const router = useRouter()
  const [fate, setFate] = useState<Fate | null>(null)
  const translations = isOriginal ? (editions ?? []).filter((edition) => !edition.isOriginal) : []
  const concerned = act === 'trash' ? translations : translations.filter(({ status }) => status !== 'draft')

  const takeAway = async () => {
    if (concerned.length > 0 && !fate) {
      toast.error(t('Admin.chooseFate'))
      return
    }
    const path = `/${type}/${id}${concerned.length > 0 ? `?translations=${fate}` : ''}`
    const data = act === 'trash' ? { deletedAt: new Date().toISOString() } : { _status: 'draft' }
    const { isDone, refusal } = await askApi(path, { method: 'PATCH', data, language: editorLanguage })
    if (!isDone) {
      toast.error(refusal ?? t('Admin.takeAwayFailed'))
      return
    }
    toast.success(t('Admin.takenAway', { act }))
    if (leaveTo) router.push(leaveTo)
    else window.location.reload()
  }

  const question = (
    <div className="take-away">
      <p>{t('Admin.takeAwayExplained', { act })}</p>
      {concerned.length > 0 && (
        <fieldset className="take-away__fates">
          <legend>{t('Admin.whatOfTranslations', { count: concerned.length })}</legend>
          {fates.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name={`fate-${modalSlug}`}
                value={value}
                checked={fate === value}
                onChange={() => setFate(value)}
              />
              {t('Admin.fate', { act, fate: value, count: concerned.length })}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
  return (
    <ConfirmationModal
      modalSlug={modalSlug}
      heading={t('Admin.takeAwayHeading', { act })}
      body={question}
      onConfirm={takeAway}
    />
  )
}
