'use client'

import { toast, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { askApi } from '../askApi'
import { useAsked } from '../useAsked'
import { useText } from '../useText'
import type { Review } from './review'

/**
 * The review of the text on the screen.
 *
 * @returns `review` is `null` until it is known. `act` does one act to it, and shows the page anew when it is done; it
 *   answers why it was not done, or `null`.
 */
export function useReview() {
  const { type, id, savedAt, editorLanguage: language, t } = useText()
  const state = useFormFields(([fields]) => fields.reviewState?.value)
  const [times, setTimes] = useState(0)
  const path = `/${type}/${id}/review`
  const question = id ? `${path} ${savedAt} ${String(state)} ${times}` : null
  const answer = useAsked(question, (signal) => askApi<never, { review: Review }>(path, { language, signal }))

  const act = async (name: 'review' | 'approve', data: object, done: string): Promise<string | null> => {
    const { isDone, refusal } = await askApi(`/${type}/${id}/${name}`, { method: 'POST', data, language })
    if (!isDone) return refusal ?? t('Review.failed')
    toast.success(done)
    setTimes(times + 1)
    return null
  }
  return { review: answer?.answer.review ?? null, act }
}
