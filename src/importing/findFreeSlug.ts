import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { slugMaxLength, toSlug } from '@/domain/slug'
import type { Locale } from '@/i18n/locales'

interface Wanted {
  type: PublicationType
  language: Locale
  title: string
  /** Names the text when its title has no letter that an address can have. */
  filename: string
}

/** An address for a text, and who has the one its title asked for. */
export interface FreeSlug {
  slug: string
  /** Title of the text that has the first choice; `null` when it was free. */
  takenBy: string | null
}

const roomForNumber = 4

/** The address word of a title, with a number after it where another text has that word. */
export async function findFreeSlug(wanted: Wanted, req: PayloadRequest): Promise<FreeSlug> {
  const slug = toSlug(wanted.title, wanted.language) || toSlug(wanted.filename, wanted.language) || 'text'
  const takenBy = await findHolder(wanted, slug, req)
  if (takenBy === null) return { slug, takenBy }

  const stem = slug.slice(0, slugMaxLength - roomForNumber).replace(/-$/, '')
  for (let number = 2; ; number += 1) {
    const numbered = `${stem}-${number}`
    if ((await findHolder(wanted, numbered, req)) === null) return { slug: numbered, takenBy }
  }
}

/** Title of the text that has an address or is about to have it, the trash included. */
async function findHolder({ type, language }: Wanted, slug: string, req: PayloadRequest): Promise<string | null> {
  const search = {
    collection: type,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
    where: { slug: { equals: slug }, language: { equals: language } },
  }
  const stored = await req.payload.find(search)
  const drafted = await req.payload.find({ ...search, draft: true })
  const holder = stored.docs[0] ?? drafted.docs[0]
  return holder ? holder.title : null
}
