import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { PublicFile } from '@/queries/findPublicFile'

/** What an answer says of a file, whoever may have it. */
export function toFileBody(file: PublicFile) {
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
  }
}
