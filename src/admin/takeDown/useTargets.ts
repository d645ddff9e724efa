'use client'

import { useDebounce } from '@payloadcms/ui'
import { publicationTypes } from '@/domain/publication'
import { askApi } from '../askApi'
import { toQuery } from '../toQuery'
import { useAsked } from '../useAsked'
import { useText } from '../useText'
import type { Target } from './takedownSaid'

/** As many as can be looked through; more words find fewer. */
const limit = 5

/**
 * The texts that readers have in the language of the text on the screen, and that it could lead to.
 *
 * @param words Of the title.
 * @returns `null` while nothing is searched for.
 */
export function useTargets(words: string): Target[] | null {
  const { id, language, originalId, editorLanguage } = useText()
  const searched = useDebounce(words.trim(), 300)
  const found = useAsked(searched || null, async (signal) => {
    const own = [id, originalId].filter(Boolean).join(',')
    const where = {
      title: { like: searched },
      language: { equals: language },
      _status: { equals: 'published' },
      withdrawnAt: { exists: false },
      publishedAt: { less_than_equal: new Date().toISOString() },
      id: { not_in: own },
    }
    const query = toQuery({ depth: 0, limit, sort: '-publishedAt', where })
    const ask = async (relationTo: Target['relationTo']): Promise<Target[]> => {
      const { docs } = await askApi(`/${relationTo}?${query}`, { language: editorLanguage, signal })
      return docs.map((doc) => ({ relationTo, value: doc.id, title: doc.title ?? '' }))
    }
    return (await Promise.all(publicationTypes.map(ask))).flat().slice(0, limit)
  })
  return searched ? found : null
}
