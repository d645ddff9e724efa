import { createHash } from 'node:crypto'

/**
 * What is kept of a preview link's secret. To look up a hash takes the same time however much of a guess is right, and
 * whoever reads the database cannot make a link of it.
 *
 * @param token Anything that may be a secret.
 * @returns SHA-256, in hexadecimal digits.
 */
export function hashPreviewToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
