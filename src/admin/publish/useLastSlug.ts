'use client'

import { askApi } from '../askApi'
import { toQuery } from '../toQuery'
import { useAsked } from '../useAsked'
import { useText } from '../useText'

/** The address word that the text on the screen was last published under; `null` when there is none, or none known yet. */
export function useLastSlug(): string | null {
  const { type, id, settledAt, editorLanguage: language } = useText()
  const where = { parent: { equals: id }, 'version._status': { equals: 'published' } }
  const path = `/${type}/versions?${toQuery({ depth: 0, limit: 1, sort: '-createdAt', where })}`
  const answer = useAsked(id ? `${path} ${settledAt}` : null, (signal) =>
    askApi<{ version: { slug?: string | null } }>(path, { language, signal }),
  )
  return answer?.docs[0]?.version.slug ?? null
}
