import { originalIdOf } from '@/domain/originalIdOf'
import { publicationTypes, type PublicationLink, type PublicationType } from '@/domain/publication'
import { findEditions } from './findEditions'
import { findTexts } from './findTexts'
import { askAll, type Reader } from './reader'
import { linkFields } from './stored'

interface Named {
  type: PublicationType
  id: string
}

/** Texts in all their public languages. */
export interface Families {
  /** By the original's id. */
  editions: Record<string, PublicationLink[]>
  /** The original's id, by the id of each text that is linked to and public. */
  originals: Record<string, string>
}

/**
 * The language editions of texts, and of what they link to.
 *
 * @param originals Originals whose editions are wanted.
 * @param linked    Texts of any language that links lead to.
 */
export async function findFamilies(
  { originals, linked }: { originals: readonly Named[]; linked: readonly Named[] },
  reader: Reader,
): Promise<Families> {
  const idsOf = (texts: readonly Named[], type: PublicationType) => texts.flatMap((text) => (text.type === type ? [text.id] : []))
  const found = await askAll(
    reader,
    publicationTypes.map((type) => () => findFamiliesIn(type, { originals: idsOf(originals, type), linked: idsOf(linked, type) }, reader)),
  )
  return {
    editions: Object.assign({}, ...found.map(({ editions }) => editions)),
    originals: Object.assign({}, ...found.map((families) => families.originals)),
  }
}

async function findFamiliesIn(
  type: PublicationType,
  { originals, linked }: { originals: string[]; linked: string[] },
  reader: Reader,
): Promise<Families> {
  const docs = linked.length > 0 ? await findTexts({ type, where: { id: { in: [...new Set(linked)] } }, select: linkFields }, reader) : []
  const editions = await findEditions(type, [...originals, ...docs.map(originalIdOf)], reader)
  return { editions, originals: Object.fromEntries(docs.map((doc) => [doc.id, originalIdOf(doc)])) }
}
