'use client'

import { useState } from 'react'
import { askApi } from '../askApi'
import { useAsked } from '../useAsked'
import { useText } from '../useText'
import type { CopyRecord } from './copyRecord'

interface Copies {
  /** `null` until they are known. */
  copies: CopyRecord[] | null
  /** Asks anew, after an act that changes them. */
  reload: () => void
}

/** What of the text on the screen is to be delivered, asked for anew whenever the text is published. */
export function useCopies(): Copies {
  const { type, id, settledAt, editorLanguage: language } = useText()
  const [times, setTimes] = useState(0)
  const answer = useAsked(id ? `${id} ${settledAt} ${times}` : null, (signal) =>
    askApi<never, { copies: CopyRecord[] }>(`/${type}/${id}/deposits`, { language, signal }),
  )
  return { copies: answer?.answer.copies ?? null, reload: () => setTimes(times + 1) }
}
