import type { PayloadRequest } from 'payload'
import type { Address } from '@/domain/address'
import { parsePath } from '@/domain/parsePath'

/** What is at a path of this site: a text that has or had it, another page, or nothing. */
export type Addressee = { title: string } | 'page' | 'nothing'

/**
 * What readers find at a path, or would find when it is public, apart from any redirect.
 *
 * @param path As redirects store it.
 */
export async function findAddressee(path: string, req: PayloadRequest): Promise<Addressee> {
  const address = parsePath(path)
  if (!address) return 'nothing'
  return address.page === 'publication' ? ((await findText(address, req)) ?? 'nothing') : 'page'
}

/** The text that has an address word, is drafted to have it, or was public at it. */
async function findText({ locale, slug, type }: Extract<Address, { page: 'publication' }>, req: PayloadRequest) {
  const read = { depth: 0, limit: 1, overrideAccess: true, pagination: false, req } as const
  const at = { language: { equals: locale }, slug: { equals: slug } }
  const texts = { ...read, collection: type, trash: true, where: at } as const
  const stored = await req.payload.find(texts)
  const drafted = await req.payload.find({ ...texts, draft: true })
  const holder = stored.docs[0] ?? drafted.docs[0]
  if (holder) return { title: holder.title ?? slug }

  const had = await req.payload.find({ ...read, collection: 'addresses', where: { ...at, type: { equals: type } } })
  return had.docs.length > 0 ? { title: slug } : null
}
