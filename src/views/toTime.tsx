import type { ReactNode } from 'react'

/**
 * Marks up the date inside a sentence, for `t.rich`.
 *
 * @param at The instant that the words tell.
 */
export function toTime(at: Date) {
  return (words: ReactNode) => (
    <time key={at.toISOString()} dateTime={at.toISOString()}>
      {words}
    </time>
  )
}
