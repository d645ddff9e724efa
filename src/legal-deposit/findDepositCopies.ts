import type { DepositCopy } from '@/domain/legalDeposit'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { toDepositCopies } from '@/domain/toDepositCopies'
import type { Asked } from './asked'
import { findDeposits } from './findDeposits'
import { findFamilies } from './findFamilies'
import { findOpenOriginals } from './findOpenOriginals'

/**
 * Copies that are to be delivered to the National Library, with those that were published or delivered lately.
 *
 * @returns Those to be delivered first come first.
 */
export async function findOpenCopies(asked: Asked): Promise<DepositCopy[]> {
  const found: DepositCopy[][] = []
  for (const type of publicationTypes) found.push(await findCopiesOf(type, await findOpenOriginals(type, asked), asked))
  return found.flat().toSorted((one, other) => one.publishedAt.getTime() - other.publishedAt.getTime())
}

/**
 * What of some texts is to be delivered, and what has been.
 *
 * @param originals Ids of originals. One that is not public, or not under legal deposit, has nothing to deliver.
 */
export async function findCopiesOf(type: PublicationType, originals: string[], asked: Asked): Promise<DepositCopy[]> {
  const families = await findFamilies(type, originals, asked)
  if (families.length === 0) return []

  const documents = families.flatMap(({ original, translations }) => [original, ...translations].map(({ id }) => id))
  const contents = families.flatMap(({ files }) => files.map(({ fingerprint }) => fingerprint))
  const deposits = await findDeposits({ documents, contents }, asked)
  return families.flatMap((family) => toDepositCopies({ family, deposits, now: asked.now }))
}
