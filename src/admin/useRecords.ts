'use client'

import { useState } from 'react'
import { askApi } from './askApi'
import { toQuery } from './toQuery'
import { useAsked } from './useAsked'
import { useText } from './useText'

interface Records<Found> {
  /** `null` until they are known. */
  records: Found[] | null
  /** Asks anew, after an act that changes them. */
  reload: () => void
}

interface Terms {
  where?: object
  [term: string]: unknown
}

/**
 * What the newsroom keeps about the text on the screen, asked for anew whenever the text is published.
 *
 * @param collection Where it is kept.
 * @param terms      Further terms of the question.
 */
export function useRecords<Found>(collection: string, { where, ...terms }: Terms): Records<Found> {
  const { id, settledAt, editorLanguage: language } = useText()
  const [times, setTimes] = useState(0)
  const query = toQuery({ depth: 1, pagination: false, ...terms, where: { document: { equals: id }, ...where } })
  const path = `/${collection}?${query}`
  const answer = useAsked(id ? `${path} ${settledAt} ${times}` : null, (signal) => askApi<Found>(path, { language, signal }))
  return { records: answer?.isDone ? answer.docs : null, reload: () => setTimes(times + 1) }
}
