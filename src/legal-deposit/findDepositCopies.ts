import type { DepositCopy } from '@/domain/legalDeposit'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { toDepositCopies } from '@/domain/toDepositCopies'
import type { Asked } from './asked'
import { findDeposits } from './findDeposits'
import { findFamilies } from './findFamilies'
import { findOpenOriginals, type Sought } from './findOpenOriginals'

/** PostgreSQL takes some sixty thousand values with a question. */
const textsAtOnce = 500

/** Copies, and whether there are no others. */
interface SomeCopies {
  copies: DepositCopy[]
  isAll: boolean
}

/** What of the copies somebody wants to see. */
export interface WantedCopies {
  states: readonly DepositCopy['state'][]
  /** `null` for every type. */
  type: PublicationType | null
}

/**
 * Copies that are to be delivered to the National Library, with those that were published or delivered lately.
 *
 * @returns The oldest first.
 */
export async function findOpenCopies(asked: Asked): Promise<DepositCopy[]> {
  const copies: DepositCopy[] = []
  for (const type of publicationTypes) {
    const originals = await findOpenOriginals(type, 'anything', asked)
    for (const some of inBatches(originals)) copies.push(...(await findCopiesOf(type, some, asked)))
  }
  return copies.sort((one, other) => one.publishedAt.getTime() - other.publishedAt.getTime())
}

/**
 * Copies for a screen: of each type those that have waited longest, or of what was delivered lately the last. Nobody reads
 * a list of thousands.
 *
 * @param mostTexts How many texts of each type.
 * @returns In no order.
 */
export async function findCopiesInStates(wanted: WantedCopies, asked: Asked, mostTexts = textsAtOnce): Promise<SomeCopies> {
  const found: DepositCopy[] = []
  let isAll = true
  for (const type of wanted.type ? [wanted.type] : publicationTypes) {
    const originals = await findOpenOriginals(type, toSought(wanted), asked)
    if (originals.length > mostTexts) isAll = false
    found.push(...(await findCopiesOf(type, originals.slice(0, mostTexts), asked)))
  }
  return { copies: found.filter(({ state }) => wanted.states.includes(state)), isAll }
}

function toSought({ states }: WantedCopies): Sought {
  if (states.includes('delivered')) return 'delivered'
  return states.includes('overdue') ? 'undelivered' : 'due'
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
