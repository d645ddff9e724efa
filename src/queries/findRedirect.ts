import type { Address } from '@/domain/address'
import { parsePath } from '@/domain/parsePath'
import { toPath } from '@/domain/paths'
import { normalizePath, pathOf } from '@/domain/redirect'
import { findFormerFile } from './findFormerFile'
import { findPublicFile } from './findPublicFile'
import { findPublication } from './findPublication'
import { findStanding } from './findStanding'
import { asReader, type Reader } from './reader'

/**
 * Where a path that is nothing else leads for good, in one hop: a text that has moved since is found where it is now.
 *
 * @param path As it was asked for, percent-encoded, without query.
 * @returns A path of ours or a whole address elsewhere; `null` when the path leads nowhere, or to what is not public.
 */
export async function findRedirect(path: string, reader: Reader): Promise<string | null> {
  const from = normalizePath(path)
  if (!from) return null

  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: 'redirects',
    limit: 1,
    pagination: false,
    where: { from: { equals: from } },
  })
  const to = docs[0]?.to
  if (!to?.startsWith('/')) return to ?? null

  const address = parsePath(pathOf(to))
  const present = address ? await findPresent(address, reader) : null
  return present === 'unmoved' ? to : present
}

/** Where a place is now; `null` when nothing may be told of it. */
async function findPresent(address: Address, reader: Reader): Promise<string | null> {
  switch (address.page) {
    case 'publication':
      return findText(address, { ...reader, locale: address.locale })
    case 'file': {
      if (await findPublicFile(address, reader)) return 'unmoved'
      const filename = await findFormerFile(address, reader)
      return filename ? toPath({ ...address, filename }) : null
    }
    default:
      return 'unmoved'
  }
}

async function findText(address: Extract<Address, { page: 'publication' }>, reader: Reader): Promise<string | null> {
  if (await findPublication(address, reader)) return 'unmoved'

  const standing = await findStanding(address, reader)
  switch (standing?.became) {
    case 'moved':
      return toPath({ ...address, slug: standing.to.slug })
    case 'consolidated':
      return standing.location
    case 'gone':
      // At its own address the reader is told why.
      return 'unmoved'
    case undefined:
      return null
  }
}
