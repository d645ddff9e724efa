'use client'

import { useEffect, useState } from 'react'

/**
 * What comes of a question, asked anew when it becomes another.
 *
 * @param question What is asked, in short: the same words are the same question. `null` asks nothing.
 * @param ask      Asks it; the signal says that nobody waits for the answer any more.
 * @returns `null` until there is an answer. The last one stands while the next is waited for.
 */
export function useAsked<Answer>(question: string | null, ask: (signal: AbortSignal) => Promise<Answer>): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null)

  useEffect(() => {
    if (question === null) return
    const asked = new AbortController()
    ask(asked.signal)
      .then((found) => {
        if (!asked.signal.aborted) setAnswer(found)
      })
      .catch((error: unknown) => {
        if (!asked.signal.aborted) throw error
      })
    return () => asked.abort()
    // `ask` is made anew at every rendering; the question says when it is another.
  }, [question])

  return answer
}
