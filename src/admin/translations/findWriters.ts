import type { Payload } from 'payload'
import { canWrite, roles, type Account } from '@/domain/roles'
import { isLocale, type Locale } from '@/i18n/locales'
import { readAll } from '../dashboard/desk'

/** Somebody who may have a translation to do. */
export interface Writer {
  id: string
  name: string
  account: Account
}

/** Everybody with an account, by name. */
export async function findWriters(payload: Payload): Promise<Writer[]> {
  const { docs } = await payload.find({ ...readAll, collection: 'users', limit: 0, sort: ['name', 'email'] })
  return docs.flatMap(({ id, name, email, role, languages }) => {
    const known = roles.find((one) => one === role)
    return known ? [{ id, name: name || email, account: { id, role: known, languages: languages?.filter(isLocale) ?? null } }] : []
  })
}

/** Those of them who may write a language. */
export function writersOf(writers: readonly Writer[], language: Locale): Writer[] {
  return writers.filter(({ account }) => canWrite(account, language))
}
