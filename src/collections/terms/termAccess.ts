import type { Access, AccessArgs, CollectionConfig } from 'payload'
import { canWrite, writableLanguages } from '@/domain/roles'
import { isLocale } from '@/i18n/locales'
import type { Term as TermDoc } from '@/payload-types'
import { accountOf } from '../access/account'
import { staffOnly } from '../access/rules'

/** Who writes a language writes the terms into it; everyone with an account reads them all. */
export const termAccess: CollectionConfig['access'] = {
  create: ({ req, data }: AccessArgs<TermDoc>) => {
    const account = accountOf(req)
    const target: unknown = data?.target
    if (isLocale(target)) return canWrite(account, target)
    // The admin asks without a term, whether one may be started.
    return writableLanguages(account) === 'all' || writableLanguages(account).length > 0
  },
  read: staffOnly,
  update: (args: AccessArgs<TermDoc>) => {
    const target: unknown = args.data?.target
    // Nor may a term be moved into a language that the account does not write.
    if (isLocale(target) && !canWrite(accountOf(args.req), target)) return false
    return intoWritableLanguages(args)
  },
  delete: (args) => intoWritableLanguages(args),
}

const intoWritableLanguages: Access = ({ req }) => {
  const languages = writableLanguages(accountOf(req))
  if (languages === 'all') return true
  return languages.length > 0 ? { target: { in: languages } } : false
}
