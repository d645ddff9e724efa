import type { DepositCopy } from '@/domain/legalDeposit'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { toDepositCopies } from '@/domain/toDepositCopies'
import type { Asked } from './asked'
import { findDeposits } from './findDeposits'
import { findFamilies } from './findFamilies'
import { findOpenOriginals } from './findOpenOriginals'

/** PostgreSQL takes some sixty thousand values with a question. */
const textsAtOnce = 500

/** Copies, and whether there are no others. */
interface OpenCopies {
  copies: DepositCopy[]
  isAll: boolean
}

/**
 * Copies that are to be delivered to the National Library, with those that were published or delivered lately.
 *
 * @returns The oldest first.
 */
export async function findOpenCopies(asked: Asked): Promise<DepositCopy[]> {
  return (await findOldestOpenCopies(asked, Infinity)).copies
}

/**
 * The same of the oldest texts alone, for a screen: nobody reads a list of thousands.
 *
 * @param mostTexts How many texts of each collection.
 */
export async function findOldestOpenCopies(asked: Asked, mostTexts = textsAtOnce): Promise<OpenCopies> {
  const copies: DepositCopy[] = []
  let isAll = true
  for (const type of publicationTypes) {
    const originals = await findOpenOriginals(type, asked)
    if (originals.length > mostTexts) isAll = false
    for (const some of inBatches(originals.slice(0, mostTexts))) copies.push(...(await findCopiesOf(type, some, asked)))
  }
  return { copies: copies.sort((one, other) => one.publishedAt.getTime() - other.publishedAt.getTime()), isAll }
}

function inBatches(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / textsAtOnce) }, (_, index) =>
    ids.slice(index * textsAtOnce, (index + 1) * textsAtOnce),
  )
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
