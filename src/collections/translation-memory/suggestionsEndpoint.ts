import type { Endpoint } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { toUnits } from '@/translation/toUnits'
import { staffAct } from '../publication/endpoint'
import { readBench } from '../workbench/readBench'
import { findSuggestions, type Suggestion } from './findSuggestions'

/**
 * `GET /api/{collection}/{id}/suggestions?part=body/k3f&revision=2` answers `{ suggestions }` for one part of a translation,
 * by the words that the original has there in that revision; none for a part that it does not have.
 */
export function suggestionsEndpoint(type: PublicationType): Endpoint {
  const endpoint = staffAct(type, 'suggestions', async ({ doc, req }): Promise<{ suggestions: Suggestion[] }> => {
    const revision = Number(req.query.revision)
    const { sides, original, translation } = await readBench({ type, id: doc.id, revision: revision || null, req })
    const unit = toUnits(sides.original).find(({ id }) => id === req.query.part)
    if (!unit) return { suggestions: [] }

    const except = { document: doc.id, unit: unit.id }
    const wanted = { source: unit.inlines, from: original.language, to: translation.language, except, req }
    return { suggestions: await findSuggestions(wanted) }
  })
  return { ...endpoint, method: 'get' }
}
