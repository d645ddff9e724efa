import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { findReferences } from '@/richText/walk'
import { editorWords } from '../access/editorWords'
import type { Issue } from '../access/refuse'
import { bodyOf } from './bodyOf'
import type { PublicationDoc } from './publicationDoc'

type PathById = Map<string, Issue['path']>

interface Publication {
  type: PublicationType
  /** `null` for a text that is new. */
  id: string | null
  /** The text that is to be published. */
  data: Partial<PublicationDoc>
  req: PayloadRequest
}

/**
 * The pictures of a text that readers who cannot see them are told nothing about: neither an alternative text in the
 * readers' language nor the word that the picture only decorates. A translation shows the pictures of its original, and
 * a picture that is new on an original is shown with its live translations too.
 */
export async function findImagesWithoutAlternative({ type, id, data, req }: Publication): Promise<Issue[]> {
  if (!data.language) return []

  const originalId = idOf(data.original)
  const facts = originalId ? await findStored(type, originalId, req) : data
  const shown = new Map([...imagesOfBody(data), ...imagesOfFacts(facts)])
  const issues = await findIssues(shown, data.language, req)
  for (const language of id && !originalId ? await findLiveLanguages(type, id, req) : [])
    issues.push(...(await findIssues(imagesOfFacts(data), language, req)))
  return issues
}

async function findIssues(pathById: PathById, language: Locale, req: PayloadRequest): Promise<Issue[]> {
  if (pathById.size === 0) return []

  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    fallbackLocale: false,
    limit: 0,
    locale: language,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: [...pathById.keys()] } },
  })
  const t = editorWords(req)
  return docs
    .filter((image) => !image.decorative && !image.alt?.trim())
    .map((image) => ({
      path: pathById.get(image.id) ?? 'body',
      message: t('Refusal.alternativeMissing', { filename: image.filename ?? image.id, language }),
    }))
}

async function findStored(collection: PublicationType, id: string, req: PayloadRequest): Promise<PublicationDoc | null> {
  return req.payload.findByID({ collection, id, depth: 0, disableErrors: true, overrideAccess: true, req })
}

async function findLiveLanguages(collection: PublicationType, originalId: string, req: PayloadRequest): Promise<Locale[]> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { language: true },
    where: { original: { equals: originalId }, _status: { equals: 'published' } },
  })
  return docs.map(({ language }) => language)
}

function imagesOfBody(doc: Partial<PublicationDoc>): PathById {
  const references = findReferences(bodyOf(doc)).filter(({ relationTo }) => relationTo === 'media')
  return new Map(references.map(({ id }) => [id, 'body']))
}

function imagesOfFacts(doc: Partial<PublicationDoc> | null): PathById {
  const heroId = idOf(doc?.heroImage)
  const pressImages = doc && 'pressImages' in doc ? (doc.pressImages ?? []) : []
  return new Map([
    ...(heroId ? [[heroId, 'heroImage'] as const] : []),
    ...pressImages.map((image) => [idOf(image), 'pressImages'] as const),
  ])
}
