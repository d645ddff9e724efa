import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { Locale } from '@/i18n/locales'
import { findReferences } from '@/richText/walk'
import { editorWords } from '../access/editorWords'
import type { Issue } from '../access/refuse'
import { bodyOf } from './bodyOf'
import type { PublicationDoc } from './publicationDoc'

/**
 * The pictures of a text that readers who cannot see them are told nothing about: neither an alternative text in the
 * text's language nor the word that the picture only decorates.
 *
 * @param data The text that is to be published.
 */
export async function findImagesWithoutAlternative(data: Partial<PublicationDoc>, req: PayloadRequest): Promise<Issue[]> {
  const pathById = imagePaths(data)
  if (pathById.size === 0 || !data.language) return []

  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    fallbackLocale: false,
    limit: 0,
    locale: data.language,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: [...pathById.keys()] } },
  })
  return docs
    .filter((image) => !image.decorative && !image.alt?.trim())
    .map((image) => ({
      path: pathById.get(image.id) ?? 'body',
      message: lacksAlternative(image.filename ?? image.id, data.language ?? 'sv', req),
    }))
}

function lacksAlternative(filename: string, language: Locale, req: PayloadRequest): string {
  return editorWords(req)('Refusal.alternativeMissing', { filename, language })
}

function imagePaths(data: Partial<PublicationDoc>): Map<string, Issue['path']> {
  const paths = new Map<string, Issue['path']>()
  for (const { relationTo, id } of findReferences(bodyOf(data))) if (relationTo === 'media') paths.set(id, 'body')
  const hero = idOf(data.heroImage)
  if (hero) paths.set(hero, 'heroImage')
  if ('pressImages' in data)
    for (const image of data.pressImages ?? []) paths.set(idOf(image) ?? '', 'pressImages')
  paths.delete('')
  return paths
}
