import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { Term } from '@/translation/glossary/term'
import { toTerm } from '@/translation/glossary/toTerm'

/** A language, and another that it is translated to. */
export interface LanguagePair {
  source: Locale
  target: Locale
}

/**
 * The terms of the glossary from one language to another, to be looked for with `toGlossary`.
 *
 * @returns By the alphabet of the database; empty when there are none.
 */
export async function findTermsFor({ source, target }: LanguagePair, req: PayloadRequest): Promise<Term[]> {
  const { docs } = await req.payload.find({
    collection: 'terms',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: ['term', 'id'],
    where: { source: { equals: source }, target: { equals: target } },
  })
  return docs.map(toTerm)
}
