import { askExactly, headerOf } from './exactAnswer'
import { BenchFailedError } from './benchFailedError'

/** One way of asking for a page, and what is to come. */
export interface MeasuredForm {
  name: string
  headers: Record<string, string>
  status: 200 | 304
}

/** As today's browsers ask for a page. */
export const browserHeaders = { 'accept-encoding': 'gzip, deflate, br, zstd' }

const wholeForms: MeasuredForm[] = [
  { name: 'identity', headers: {}, status: 200 },
  { name: 'gzip', headers: { 'accept-encoding': 'gzip' }, status: 200 },
  { name: 'br', headers: browserHeaders, status: 200 },
]

/**
 * The ways a page is asked for: bare, compressed, and by someone who has it already.
 *
 * @param url The page's absolute address.
 * @throws {BenchFailedError} When the page has no `ETag` to come back with.
 */
export async function findMeasuredForms(url: string): Promise<MeasuredForm[]> {
  const etag = headerOf(await askExactly(url, browserHeaders), 'etag')
  if (!etag) throw new BenchFailedError(`${url} has no ETag.`)
  return [...wholeForms, { name: '304', headers: { ...browserHeaders, 'if-none-match': etag }, status: 304 }]
}
