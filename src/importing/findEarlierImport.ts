import type { PayloadRequest } from 'payload'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { parseFileOrigin, type FileOrigin } from './fileOrigin'

/** A text that an earlier import made. */
export interface EarlierImport {
  id: string
  type: PublicationType
  title: string
  isInTrash: boolean
  isSameText: boolean
}

/**
 * What became of a file when it was imported before: a text with the same words under any name, or else the newest one
 * of the same name. Texts in the trash count, since somebody put them there on purpose.
 *
 * @param origin The file.
 * @param req    Whose transaction is asked.
 * @returns `null` for a file that is new.
 */
export async function findEarlierImport(origin: FileOrigin, req: PayloadRequest): Promise<EarlierImport | null> {
  const same = await findByPart(origin, origin.fingerprint, req)
  if (same) return same
  return findByPart(origin, ` ${origin.filename}`, req)
}

async function findByPart(origin: FileOrigin, part: string, req: PayloadRequest): Promise<EarlierImport | null> {
  for (const type of publicationTypes) {
    const { docs } = await req.payload.find({
      collection: type,
      depth: 0,
      limit: 0,
      overrideAccess: true,
      req,
      select: { title: true, importedFrom: true, deletedAt: true },
      sort: '-createdAt',
      trash: true,
      where: { importedFrom: { contains: part } },
    })
    for (const { id, title, importedFrom, deletedAt } of docs) {
      const known = parseFileOrigin(importedFrom)
      const isSameText = known?.fingerprint === origin.fingerprint
      if (isSameText || known?.filename === origin.filename)
        return { id, type, title, isInTrash: Boolean(deletedAt), isSameText }
    }
  }
  return null
}
