import type { ReactNode } from 'react'
import type { PressRelease } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'

/** Where and when a press release was issued. */
export function Dateline({ release: { place, publishedAt, language } }: { release: PressRelease }) {
  if (!place) return null

  return (
    <p className="dateline">
      {getTranslator(language).rich('PressRelease.dateline', {
        place,
        at: publishedAt,
        name: (words: ReactNode) => (
          <b key="place" className="place">
            {words}
          </b>
        ),
        time: (words: ReactNode) => (
          <time key="time" dateTime={publishedAt.toISOString()}>
            {words}
          </time>
        ),
      })}
    </p>
  )
}
