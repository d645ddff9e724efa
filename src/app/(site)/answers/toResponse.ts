import { toSurrogateKey } from '@/cache/tags'
import type { Answer } from './answer'

/** What every answer says, whatever it holds. */
const security = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

/**
 * An answer as HTTP, with its terms for the server that keeps it.
 *
 * @param answer The finished answer.
 */
export function toResponse({ status, contentType, body, headers, tags, validUntil }: Answer): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': contentType,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      ...security,
      ...headers,
      ...(tags ? { 'Surrogate-Key': toSurrogateKey(tags) } : {}),
      ...(tags && validUntil ? { 'X-Expires-At': validUntil.toISOString() } : {}),
    },
  })
}
