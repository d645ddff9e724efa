import type { Where } from 'payload'
import type { PublicationType } from './publication'

/**
 * What is public at an instant: published, not in the trash, its time come, its embargo lifted, and, for a
 * translation, the same of its original. Every reader-facing query and access rule asks this one function.
 *
 * @param type Collection that is asked.
 * @param now  The instant; a text whose time is exactly now is public.
 * @returns A condition in the query language of the collections.
 */
export function publicWhere(type: PublicationType, now: Date): Where {
  return {
    and: [
      ...ownConditions(type, now, ''),
      {
        or: [{ original: { exists: false } }, { and: ownConditions(type, now, 'original.') }],
      },
    ],
  }
}

/**
 * What is public at an instant if it is an original, and may be so if it is a translation: of those, the originals have to
 * be asked for too. To ask so takes half as long as to ask `publicWhere`.
 *
 * @returns A condition in the query language of the collections, on the text alone.
 */
export function ownPublicWhere(type: PublicationType, now: Date): Where {
  return { and: ownConditions(type, now, '') }
}

/**
 * What lists, feeds and sitemaps leave out of what is public: texts that no longer hold. A translation does not stand
 * while its original is withdrawn, which the acts of taking down see to.
 */
export const listedWhere: Where = { withdrawnAt: { exists: false } }

function ownConditions(type: PublicationType, now: Date, prefix: '' | 'original.'): Where[] {
  const instant = now.toISOString()
  const conditions: Where[] = [
    { [`${prefix}_status`]: { equals: 'published' } },
    { [`${prefix}deletedAt`]: { exists: false } },
    { [`${prefix}publishedAt`]: { less_than_equal: instant } },
  ]
  if (type !== 'press-releases') return conditions

  const embargo = `${prefix}embargoUntil`
  return [...conditions, { or: [{ [embargo]: { exists: false } }, { [embargo]: { less_than_equal: instant } }] }]
}
