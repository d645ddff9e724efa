import type { Answer } from './answer'

/** An answer to one reader, at an address that is nobody else's business: it is nowhere kept, listed or passed on. */
export function asSecretPage(answer: Answer): Answer {
  return {
    ...answer,
    tags: null,
    headers: {
      ...answer.headers,
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex, nofollow',
      'Referrer-Policy': 'no-referrer',
    },
  }
}
