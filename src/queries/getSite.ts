import type { Site } from '@/domain/publication'
import { asReader, type Reader } from './reader'

/**
 * The newsroom itself, as the reader's language tells of it.
 *
 * @returns Empty words for what no editor has written yet.
 */
export async function getSite(reader: Reader): Promise<Site> {
  const site = await reader.payload.findGlobal({ ...asReader(reader), slug: 'site' })
  return {
    name: site.name || 'Nyhetsrum',
    publisher: site.publisher ?? '',
    tagline: site.tagline ?? '',
    boilerplate: site.boilerplate ?? '',
    addresses: (site.addresses ?? '').split('\n').filter((line) => line.trim() !== ''),
    email: site.email ?? null,
    telephone: site.telephone ?? null,
  }
}
