import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import sharp, { type Metadata } from 'sharp'
import type { Media } from '@/payload-types'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { mayWrite } from '../uploads/mayWrite'
import { toCredit, type PictureWords } from './pictureWords'
import { readPictureWords } from './readPictureWords'
import { writeAnew } from './writeAnew'

const formats = ['jpeg', 'png', 'webp', 'heif', 'gif']

/**
 * Takes from an uploaded picture everything it tells of where it was made, and reads who made it into the fields that
 * the editor left empty.
 */
export const tidyPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file || !mayWrite(args)) return args

  const metadata = await look(file.data, req)
  if (!tellsAnything(metadata)) return args

  const words = await readPictureWords({ bytes: file.data, xmp: metadata.xmp })
  // Payload writes a GIF once more, and then it tells nothing.
  if (metadata.format !== 'gif') {
    const data = await orRefuse(writeAnew({ bytes: file.data, metadata, words }), req)
    req.file = { ...file, data, size: data.length }
  }
  // Payload's hook knows neither the collection's fields nor that an update has an id.
  return { ...args, data: { ...args.data, ...(await findOffer(words, args as PictureArgs, req)) } }
}

/** Looks at the whole picture: one that is cut off would be accepted by its first bytes. */
async function look(bytes: Buffer, req: PayloadRequest): Promise<Metadata> {
  const picture = sharp(bytes, { failOn: 'error' })
  const metadata = await orRefuse(picture.metadata(), req)
  if (!formats.includes(metadata.format)) throw refusal(req)

  await orRefuse(picture.resize(16).toBuffer(), req)
  return metadata
}

/**
 * Whether the file holds anything but the picture. There is no saying that it tells no place: makers of cameras have
 * formats of their own, and what is damaged for us may be whole for another program.
 */
function tellsAnything({ comments, exif, gainMap, iptc, xmp, tifftagPhotoshop }: Metadata): boolean {
  return [exif, xmp, iptc, comments, tifftagPhotoshop, gainMap].some((part) => part !== undefined)
}

async function orRefuse<Result>(work: Promise<Result>, req: PayloadRequest): Promise<Result> {
  try {
    return await work
  } catch (error) {
    throw refusal(req, error)
  }
}

function refusal(req: PayloadRequest, cause?: unknown): RefusalError {
  const error = new RefusalError(editorWords(req)('Refusal.brokenPicture', { filename: req.file?.name ?? '' }), 400)
  return Object.assign(error, { cause })
}

interface PictureArgs {
  data?: Offered
  /** Only of a picture that there is. */
  id?: string
}

type Offered = Partial<Pick<Media, 'photographer' | 'copyright' | 'credit'>>

/** The words for the fields in which neither this editor nor an earlier one has written. */
async function findOffer(words: PictureWords, { data, id }: PictureArgs, req: PayloadRequest): Promise<Offered> {
  const stored: Offered | null = id
    ? await req.payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true, req })
    : null
  const { photographer, copyright } = words
  const offered = { photographer, copyright, credit: toCredit(words) }
  const isOpen = (field: keyof Offered) => !(data?.[field] ?? stored?.[field])?.trim()
  return Object.fromEntries(Object.entries(offered).filter(([field, told]) => told && isOpen(field as keyof Offered)))
}
