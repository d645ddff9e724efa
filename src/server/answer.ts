import { createHash } from 'node:crypto'
import { codings, type Coding } from './acceptEncoding'
import { compress, isCompressible, worthCompressingBytes } from './compress'
import { findHeader, toNotModified, toOutward, type Headers } from './headers'
import { parseHttpDate } from './httpDate'

/** A finished answer to an anonymous reader, in every coding asked for so far. */
export interface Answer {
  readonly status: number
  /** Outward, without those that differ between codings. */
  readonly headers: Headers
  readonly body: Buffer
  /** Of the body, without quotation marks; `null` when there is nothing to compare, as for a 404. */
  readonly hash: string | null
  readonly lastModified: number | null
  /** The codings the body can be sent in. */
  readonly codings: readonly Coding[]
  readonly isWorthCompressing: boolean
  /** Filled in at the first request for each coding. */
  readonly forms: Partial<Record<Coding, Form>>
}

/** An answer in one coding, with its headers as Node's flat list, ready to be sent. */
export interface Form {
  readonly headers: string[]
  /** For 304, without those that describe the body. */
  readonly notModifiedHeaders: string[]
  readonly body: Buffer
  readonly etag: string | null
  readonly lastModified: number | null
}

/**
 * Makes an answer ready for readers.
 *
 * @param source Status, headers and bare body, as the app gave them.
 */
export function toAnswer({ status, headers, body }: { status: number; headers: Headers; body: Buffer }): Answer {
  const isCoded = (findHeader(headers, 'content-encoding') ?? 'identity') !== 'identity'
  const canCompress = !isCoded && isCompressible(findHeader(headers, 'content-type'))
  const lastModified = findHeader(headers, 'last-modified')
  return {
    status,
    headers: toOutward(headers).filter(([name]) => !/^(?:etag|content-length|accept-ranges)$/i.test(name)),
    body,
    // Conditions concern the state of what was asked for; a 404 or a redirect has none (RFC 9110 §13.2.1).
    hash: status === 200 ? createHash('sha256').update(body).digest('base64url').slice(0, 27) : null,
    lastModified: status === 200 && lastModified !== null ? parseHttpDate(lastModified) : null,
    codings: canCompress ? codings : ['identity'],
    isWorthCompressing: canCompress && body.length >= worthCompressingBytes,
    forms: {},
  }
}

/**
 * The answer in one coding, compressed once and kept.
 *
 * @param coding One of `answer.codings`.
 */
export async function makeForm(answer: Answer, coding: Coding): Promise<Form> {
  const body = await compress(answer.body, coding)
  const form = toForm(answer, coding, body)
  answer.forms[coding] ??= form
  return form
}

function toForm(answer: Answer, coding: Coding, body: Buffer): Form {
  // Strong, and one per coding: the bytes differ, so one strong tag for all would be untrue (RFC 9110 §8.8.3.3), and a
  // weak one would say less than we know. Conditions are compared weakly, so a proxy that weakens it does no harm.
  const etag = answer.hash && `"${answer.hash}${coding === 'identity' ? '' : `-${coding}`}"`
  const headers: Headers = [
    ...answer.headers,
    ...(coding === 'identity' ? [] : [['Content-Encoding', coding] as const]),
    ...(answer.codings.length > 1 ? [['Vary', 'Accept-Encoding'] as const] : []),
    ...(etag ? [['ETag', etag] as const] : []),
    ['Content-Length', String(body.length)],
  ]
  return {
    headers: headers.flat(),
    notModifiedHeaders: toNotModified(headers).flat(),
    body,
    etag,
    lastModified: answer.lastModified,
  }
}
