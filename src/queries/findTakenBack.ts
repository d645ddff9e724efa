import type { ActName } from '@/domain/act'
import type { Act, PreviewLink, Revision } from '@/payload-types'
import { findPublicEdition } from './findPublicEdition'
import { all, type Reader } from './reader'

// The audit log and the versions are read for who was given leave, who is never told them.
const withLeave = { ...all, depth: 0, overrideAccess: true } as const

/** Acts after which a text is not where it was. A text that is withdrawn stays with its readers. */
const removals: ActName[] = ['in-error', 'consolidated', 'unpublished', 'trashed']

/**
 * The texts that were taken back after a preview link was made: from their readers, or into the trash. What was taken
 * from everybody, in error perhaps, is not to be found behind an old link, whether it became public before the link was
 * made or after. Published anew it is no longer taken back.
 *
 * @param ids Texts that the link could show.
 */
export async function findTakenBack({ type, createdAt }: PreviewLink, ids: string[], reader: Reader): Promise<Set<string>> {
  const ofTexts = { document: { in: ids } }
  const [acts, revisions] = await Promise.all([
    reader.payload.find({
      ...withLeave,
      collection: 'acts',
      select: { document: true, act: true, at: true },
      where: { ...ofTexts, act: { in: removals }, at: { greater_than: createdAt } },
    }),
    reader.payload.find({
      ...withLeave,
      collection: 'revisions',
      select: { document: true, publishedAt: true },
      where: { ...ofTexts, publishedAt: { less_than_equal: reader.now.toISOString() } },
    }),
  ])
  const published = revisions.docs.filter(({ publishedAt }) => publishedAt > createdAt)
  const removed = acts.docs.filter((act) => tookAway(act, revisions.docs))
  const suspects = [...new Set([...published, ...removed].map(({ document }) => document))]
  const isPublic = await Promise.all(suspects.map((id) => findPublicEdition({ type, id }, reader)))
  return new Set(suspects.filter((_, index) => !isPublic[index]))
}

/** A text that is unpublished before its time has come, to be mended, is taken from nobody. */
function tookAway(
  { act, document, at }: Pick<Act, 'act' | 'document' | 'at'>,
  revisions: Pick<Revision, 'document' | 'publishedAt'>[],
): boolean {
  return act !== 'unpublished' || revisions.some((revision) => revision.document === document && revision.publishedAt <= at)
}
