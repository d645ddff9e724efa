import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Coding } from './acceptEncoding'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Below this a compressed body saves no packet. */
export const worthCompressingBytes = 1000

// Beyond these a reader of an answer just made would wait longer than the saved bytes take to send.
const brotliQuality = 5
const gzipLevel = 6

/**
 * The body in one coding, worked out beside the event loop.
 *
 * @param body The bare bytes.
 */
export async function compress(body: Buffer, coding: Coding): Promise<Buffer> {
  switch (coding) {
    case 'identity':
      return body
    case 'gzip':
      return toGzip(body, { level: gzipLevel })
    case 'br':
      return toBrotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
  }
}

/**
 * Whether bodies of a media type become smaller when compressed.
 *
 * @param contentType The header's value, parameters included; `null` when there is none.
 */
export function isCompressible(contentType: string | null): boolean {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return /^text\/|\+(?:xml|json)$|^application\/(?:json|xml|javascript)$|^font\/(?:ttf|otf)$/.test(type)
}
