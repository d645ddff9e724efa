'use client'

import { useFormFields } from '@payloadcms/ui'

interface Draft {
  title: string
  slug: string
  /** What its writer has already said of the change. */
  note: string
  /** The time of its own that it waits for; `null` for one that becomes public at once. */
  publicFrom: Date | null
}

/** What the form says of the text, as far as its publication goes. */
export function useDraft(): Draft {
  const [title, slug, note, publishedAt, embargoUntil] = useFormFields(([fields]) =>
    ['title', 'slug', 'changeNote', 'publishedAt', 'embargoUntil'].map((name) => toWords(fields[name]?.value)),
  )
  const times = [publishedAt, embargoUntil].flatMap((time) => (time ? [new Date(time)] : []))
  const ahead = times.filter((time) => time > new Date()).sort((a, b) => b.getTime() - a.getTime())
  return { title: title ?? '', slug: slug ?? '', note: note ?? '', publicFrom: ahead[0] ?? null }
}

/** A time is a `Date` in the form once the editor has chosen it, and words as it comes from the server. */
function toWords(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' ? value : ''
}
