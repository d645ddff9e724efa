import type { Where } from 'payload'
import { originalIdOf } from '@/domain/originalIdOf'
import { publicationTypes, type PublicationLink, type PublicationType } from '@/domain/publication'
import { locales } from '@/i18n/locales'
import { chooseEdition } from './chooseEdition'
import { findTexts } from './findTexts'
import { askAll, type Reader } from './reader'
import { linkFields, type LinkDoc } from './stored'
import { toLink } from './toLink'

/**
 * The public language editions of texts of one collection.
 *
 * @param originalIds The originals' ids.
 * @returns By the original's id.
 */
export async function findEditions(
  type: PublicationType,
  originalIds: readonly string[],
  reader: Reader,
): Promise<Record<string, PublicationLink[]>> {
  if (originalIds.length === 0) return {}

  const ids = [...new Set(originalIds)]
  const where: Where = { or: [{ id: { in: ids } }, { original: { in: ids } }] }
  const docs = await findTexts({ type, where, select: linkFields }, reader)
  return Object.fromEntries(ids.map((id) => [id, toEditions(type, docs.filter((doc) => originalIdOf(doc) === id))]))
}

/**
 * Where links to texts lead for a reader of one language: to the edition in that language, else to the original.
 *
 * @param wanted Texts by collection and id, of any language.
 * @returns By the wanted text's own id. A text that is not public is left out.
 */
export async function findLinks(
  wanted: readonly { relationTo: PublicationType; id: string }[],
  reader: Reader,
): Promise<Record<string, PublicationLink>> {
  const found = await askAll(
    reader,
    publicationTypes.map((type) => () => {
      const ids = wanted.flatMap(({ relationTo, id }) => (relationTo === type ? [id] : []))
      return findLinksIn(type, ids, reader)
    }),
  )
  return Object.assign({}, ...found)
}

async function findLinksIn(
  type: PublicationType,
  ids: string[],
  reader: Reader,
): Promise<Record<string, PublicationLink>> {
  if (ids.length === 0) return {}

  const docs = await findTexts({ type, where: { id: { in: [...new Set(ids)] } }, select: linkFields }, reader)
  const families = await findEditions(type, docs.map(originalIdOf), reader)
  return Object.fromEntries(docs.flatMap((doc) => toEntry(doc, families[originalIdOf(doc)] ?? [], reader)))
}

function toEntry(doc: LinkDoc, editions: PublicationLink[], { locale }: Reader): [string, PublicationLink][] {
  const link = chooseEdition(editions, originalIdOf(doc), locale)
  return link ? [[doc.id, link]] : []
}

function toEditions(type: PublicationType, docs: LinkDoc[]): PublicationLink[] {
  return docs
    .flatMap((doc) => toLink(type, doc) ?? [])
    .sort((a, b) => locales.indexOf(a.language) - locales.indexOf(b.language))
}
