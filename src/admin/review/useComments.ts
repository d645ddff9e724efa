'use client'

import { useFormModified, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askApi } from '../askApi'
import { useAsked } from '../useAsked'
import { useText } from '../useText'
import type { CommentShown } from './review'

/** How often they are asked for while a text that could not be saved stands on the screen. */
const patienceMilliseconds = 4000

/**
 * The comments on the text on the screen, asked for anew whenever it is saved, or could not be.
 *
 * @returns `comments` is `null` until they are known. `show` takes what an act upon them answered.
 */
export function useComments() {
  const { type, id, savedAt, editorLanguage: language } = useText()
  const [times, setTimes] = useState(0)
  const [shown, show] = useState<CommentShown[] | null>(null)
  const isModified = useFormModified()
  const isSubmitted = useFormSubmitted()
  const path = `/${type}/${id}/comments`
  const question = id ? `${path} ${savedAt} ${String(isSubmitted)} ${times}` : null
  const answer = useAsked(question, (signal) => askApi<CommentShown>(path, { language, signal }))

  useEffect(() => {
    if (answer?.isDone) show(answer.docs)
  }, [answer])
  useEffect(() => {
    if (!isModified) return
    // The words of a refused save are to be found here as soon as the editor is told so.
    const timer = setTimeout(() => setTimes(times + 1), patienceMilliseconds)
    return () => clearTimeout(timer)
  }, [isModified, times])

  return { comments: shown, path, show }
}
