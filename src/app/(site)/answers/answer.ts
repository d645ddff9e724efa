import type { Tag } from '@/cache/tags'

/** What the newsroom answers a reader, before it is put into HTTP. */
export interface Answer {
  status: number
  contentType: string
  body: string | ReadableStream<Uint8Array>
  headers?: Record<string, string>
  /** What the answer was made from, so that it can be kept until that changes; `null` to make it anew each time. */
  tags: readonly Tag[] | null
  /** The instant from which the answer may be another one; `null` when only a change can make it so. */
  validUntil?: Date | null
}

/** Nothing but the page's own pictures, stylesheet and fonts: no script, no frame, no other host. */
export const pagePolicy = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')
