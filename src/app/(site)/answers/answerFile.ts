import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { publicationPageTags } from '@/cache/tags'
import type { Address } from '@/domain/paths'
import { findNextMoment } from '@/queries/findNextMoment'
import { findPublicFile } from '@/queries/findPublicFile'
import type { Answer } from './answer'
import { answerNotFound } from './answerNotFound'
import type { Visit } from './visit'

/** A picture or document, as long as something public uses it. Otherwise its address says nothing of it. */
export async function answerFile(visit: Visit, address: Extract<Address, { page: 'file' }>): Promise<Answer> {
  const { reader } = visit
  const file = await findPublicFile(address, reader)
  if (!file) return answerNotFound(visit)

  return {
    status: 200,
    contentType: file.mimeType,
    // Node and the web declare the same stream in two type libraries.
    body: Readable.toWeb(createReadStream(file.path)) as ReadableStream<Uint8Array>,
    headers: {
      'Content-Length': String(file.bytes),
      ETag: `"${file.bytes.toString(36)}-${file.changedAt.getTime().toString(36)}"`,
      'Last-Modified': file.changedAt.toUTCString(),
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self'",
      'Content-Disposition': `${file.isShown ? 'inline' : 'attachment'}; filename="${file.filename}"`,
    },
    tags: publicationPageTags,
    validUntil: await findNextMoment(reader.payload, reader.now),
  }
}
