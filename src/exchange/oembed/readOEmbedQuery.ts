import { oEmbedFormats, type OEmbedFormat } from '@/domain/address'

/** What another site asks for. */
export interface OEmbedQuestion {
  /** The absolute address that is linked to. */
  url: URL
  format: OEmbedFormat
  /** In pixels; `Infinity` for a site that shows pictures of any size. */
  maxWidth: number
  maxHeight: number
}

/** Why there is no answer to a question; the same names the words in which it is told. */
export type OEmbedProblem = 'urlMissing' | 'urlUnreadable' | 'formatUnknown' | 'maxwidthUnreadable' | 'maxheightUnreadable'

/**
 * A question as another site put it.
 *
 * @param query The part of the address after `?`.
 * @returns The first problem where there is any.
 * @see https://oembed.com/#section2.2
 */
export function readOEmbedQuery(query: URLSearchParams): OEmbedQuestion | OEmbedProblem {
  const format = oEmbedFormats.find((name) => name === (query.get('format') ?? 'json'))
  if (!format) return 'formatUnknown'
  const address = query.get('url')
  if (!address) return 'urlMissing'
  const url = URL.parse(address)
  if (!url) return 'urlUnreadable'

  const [maxWidth, maxHeight] = [readSize(query.get('maxwidth')), readSize(query.get('maxheight'))]
  if (maxWidth === null) return 'maxwidthUnreadable'
  if (maxHeight === null) return 'maxheightUnreadable'
  return { url, format, maxWidth, maxHeight }
}

/** `null` for what is no size. */
function readSize(written: string | null): number | null {
  if (written === null) return Infinity
  return /^[1-9]\d{0,5}$/.test(written) ? Number(written) : null
}
