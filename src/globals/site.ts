import type { GlobalConfig } from 'payload'
import { accountOf } from '@/collections/access/account'
import { publishersOnly, staffAndSite } from '@/collections/access/rules'
import { tidyWords } from '@/collections/access/tidyWords'
import { writeHouseLanguage } from '@/collections/access/writeHouseLanguage'
import { storeOrganizationNumber } from '@/collections/deposits/storeOrganizationNumber'
import { isAdmin } from '@/domain/roles'
import { labels } from '@/i18n/labels'

/** The newsroom itself: its name and publisher, and how they are reached. */
export const site: GlobalConfig = {
  slug: 'site',
  label: labels('site'),
  admin: { group: labels('groupRecords') },
  access: { read: staffAndSite, update: publishersOnly },
  hooks: { beforeOperation: [writeHouseLanguage], beforeValidate: [tidyWords] },
  fields: [
    { name: 'name', type: 'text', localized: true, label: labels('siteName') },
    { name: 'publisher', type: 'text', localized: true, label: labels('sitePublisher') },
    { name: 'tagline', type: 'text', localized: true, label: labels('tagline') },
    { name: 'boilerplate', type: 'textarea', localized: true, label: labels('boilerplate') },
    { name: 'addresses', type: 'textarea', localized: true, label: labels('addresses') },
    { name: 'email', type: 'email', label: labels('email') },
    { name: 'telephone', type: 'text', label: labels('telephone') },
    {
      name: 'organizationNumber',
      type: 'text',
      label: labels('organizationNumber'),
      admin: { description: labels('organizationNumberHelp') },
      hooks: { beforeChange: [storeOrganizationNumber] },
    },
    {
      name: 'requiresSecondPerson',
      type: 'checkbox',
      defaultValue: false,
      label: labels('requiresSecondPerson'),
      admin: { description: labels('requiresSecondPersonHelp') },
      // Whoever is held to the rule does not lift it.
      access: { update: ({ req }) => isAdmin(accountOf(req)) },
    },
  ],
}
