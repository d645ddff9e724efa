import type { Access, AccessArgs, CollectionConfig, PayloadRequest } from 'payload'
import { publicWhere } from '@/domain/publicity'
import type { PublicationType } from '@/domain/publication'
import { canPublish, canWrite, isAdmin, writableLanguages } from '@/domain/roles'
import { isLocale } from '@/i18n/locales'
import { accountOf } from '../access/account'
import { instantOf } from '../access/instantOf'
import { adminsOnly, staffOnly } from '../access/rules'

/**
 * Who may do what with the texts of one collection. Readers have no REST: they read what is public through the
 * site's own queries. Staff read every language; a translator writes only the languages of the account.
 *
 * @param type The collection.
 */
export function publicationAccess(type: PublicationType): CollectionConfig['access'] {
  return {
    admin: ({ req }) => accountOf(req) !== null,
    create: ({ req, data }) => mayCreate(req, data),
    read: ({ req }) => {
      if (accountOf(req)) return true
      return !req.user && req.payloadAPI === 'local' ? publicWhere(type, instantOf(req)) : false
    },
    readVersions: staffOnly,
    update: mayUpdate,
    // Moving to the trash asks here too, with the time it is moved at.
    delete: ({ req, data }: AccessArgs<{ deletedAt?: unknown }>) =>
      data?.deletedAt ? canPublish(accountOf(req)) : isAdmin(accountOf(req)),
    unlock: adminsOnly,
  }
}

// The admin asks without data: whether a text may be started in the language the editor works in.
function mayCreate(req: PayloadRequest, data: { language?: unknown } | undefined): boolean {
  const account = accountOf(req)
  const language = data?.language ?? req.locale
  if (isLocale(language)) return canWrite(account, language)
  return writableLanguages(account) === 'all' || writableLanguages(account).length > 0
}

const mayUpdate: Access = ({ req }) => {
  const languages = writableLanguages(accountOf(req))
  if (languages === 'all') return true
  return languages.length > 0 ? { language: { in: languages } } : false
}
