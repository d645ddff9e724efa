'use client'

import type { Locale } from '@/i18n/locales'
import { askApi } from './askApi'
import { editionsWhere, toEdition, type Edition, type EditionDoc } from './editions'
import { toQuery } from './toQuery'
import { useAsked } from './useAsked'
import { useText, type Text } from './useText'

interface Editions extends Text {
  isOriginal: boolean
  /** Every edition, this one included; `null` until they are known. */
  editions: Edition[] | null
}

/** The text being edited, beside its editions in the other languages. */
export function useEditions(): Editions {
  const text = useText()
  const { type, id, language, originalId, savedAt, editorLanguage } = text
  const family = originalId ?? id
  const editions = useAsked(family && language ? `${type}/${family} ${savedAt}` : null, (signal) =>
    findEditions(type, family ?? '', editorLanguage, signal),
  )

  return { ...text, isOriginal: !originalId, editions }
}

/** What readers have is asked for beside what is drafted: a public text stays public while a draft is written of it. */
async function findEditions(type: string, originalId: string, language: Locale, signal: AbortSignal): Promise<Edition[]> {
  const where = editionsWhere(originalId)
  const find = (draft: boolean) =>
    askApi<EditionDoc>(`/${type}?${toQuery({ depth: 0, draft, pagination: false, where })}`, { language, signal })
  const [drafted, stored] = await Promise.all([find(true), find(false)])
  return drafted.docs.map((newest) => toEdition(newest, stored.docs.find(({ id }) => id === newest.id) ?? newest, new Date()))
}
