import type { Endpoint } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { staffAct } from '../publication/endpoint'
import { findTermWarnings } from './findTermWarnings'

/**
 * `GET /api/{collection}/{id}/term-check`: where the newest draft of a translation departs from the glossary, for everyone
 * with an account. It stops no publication.
 *
 * Answers `{ warnings: [{ unit, label, problem: "missing" | "forbidden", term, expected, found, note }] }`, as
 * `findTermWarnings` tells it.
 */
export function termCheckEndpoint(type: PublicationType): Endpoint {
  const check = staffAct(type, 'term-check', async ({ doc, req }) => ({
    warnings: await findTermWarnings({ type, doc, req }),
  }))
  return { ...check, method: 'get' }
}
