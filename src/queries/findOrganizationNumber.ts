import { asReader, type Reader } from './reader'

/**
 * The publisher's organisation number.
 *
 * @returns Ten digits; `null` while no editor has written it.
 */
export async function findOrganizationNumber(reader: Reader): Promise<string | null> {
  const site = await reader.payload.findGlobal({ ...asReader(reader), slug: 'site', select: { organizationNumber: true } })
  return site.organizationNumber ?? null
}
