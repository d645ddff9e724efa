import type { CollectionConfig } from 'payload'
import { isAdmin, roles } from '@/domain/roles'
import { labels } from '@/i18n/labels'
import { defaultLocale, locales } from '@/i18n/locales'
import { accountOf } from '../access/account'
import { adminsOnly, staffOnly } from '../access/rules'
import { makeFirstAccountAdmin } from './makeFirstAccountAdmin'

const adminField = {
  create: ({ req }: { req: Parameters<typeof accountOf>[0] }) => isAdmin(accountOf(req)),
  update: ({ req }: { req: Parameters<typeof accountOf>[0] }) => isAdmin(accountOf(req)),
}

/**
 * Accounts of those who work in the newsroom.
 *
 * @param secureCookies Whether the admin is only ever reached over https.
 */
export function users(secureCookies: boolean): CollectionConfig {
  return {
    slug: 'users',
    labels: { singular: labels('user'), plural: labels('users') },
    admin: { useAsTitle: 'name', group: labels('groupRecords'), defaultColumns: ['name', 'email', 'role'] },
    auth: {
      cookies: { sameSite: 'Lax', secure: secureCookies },
      maxLoginAttempts: 10,
      lockTime: 10 * 60 * 1000,
      tokenExpiration: 8 * 60 * 60,
    },
    access: {
      admin: ({ req }) => accountOf(req) !== null,
      create: adminsOnly,
      delete: adminsOnly,
      read: staffOnly,
      // Everyone may change their own name and password; the role and languages have locks of their own.
      update: ({ req }) => {
        const account = accountOf(req)
        return isAdmin(account) || (account ? { id: { equals: account.id } } : false)
      },
      unlock: adminsOnly,
    },
    hooks: { beforeChange: [makeFirstAccountAdmin] },
    fields: [
      { name: 'name', type: 'text', label: labels('name') },
      {
        name: 'role',
        type: 'select',
        required: true,
        defaultValue: 'editor',
        saveToJWT: true,
        access: adminField,
        options: roles.map((role) => ({ value: role, label: labels(`role_${role}`) })),
        label: labels('accountRole'),
      },
      {
        name: 'languages',
        type: 'select',
        hasMany: true,
        saveToJWT: true,
        access: adminField,
        options: locales.map((locale) => ({ value: locale, label: labels(`language_${locale}`) })),
        label: labels('accountLanguages'),
        admin: { condition: (user) => user?.role === 'translator', description: labels('accountLanguagesHelp') },
      },
      {
        name: 'wantsMail',
        type: 'checkbox',
        defaultValue: true,
        label: labels('wantsMail'),
        admin: { description: labels('wantsMailHelp') },
      },
      {
        // What language an account reads the admin in is known only to its browser.
        name: 'mailLanguage',
        type: 'select',
        defaultValue: defaultLocale,
        options: locales.map((locale) => ({ value: locale, label: labels(`language_${locale}`) })),
        label: labels('mailLanguage'),
        admin: { condition: (user) => user?.wantsMail !== false },
      },
    ],
  }
}
