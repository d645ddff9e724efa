import type { CollectionConfig } from 'payload'
import { labels } from '@/i18n/labels'
import { locales } from '@/i18n/locales'
import { publishersOnly, staffAndSite } from '../access/rules'
import { tidyWords } from '../access/tidyWords'
import { writeHouseLanguage } from '../access/writeHouseLanguage'
import { refuseWhileInUse } from '../usage/refuseWhileInUse'
import { storeTelephone } from './storeTelephone'

/** Whom readers and journalists may ask. */
export const contacts: CollectionConfig = {
  slug: 'contacts',
  labels: { singular: labels('contact'), plural: labels('contacts') },
  admin: {
    useAsTitle: 'name',
    group: labels('groupRecords'),
    defaultColumns: ['name', 'role', 'email', 'isPressContact', 'showOnContactPage'],
  },
  access: { create: publishersOnly, read: staffAndSite, update: publishersOnly, delete: publishersOnly },
  hooks: {
    beforeOperation: [writeHouseLanguage],
    beforeValidate: [tidyWords],
    beforeDelete: [refuseWhileInUse],
  },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, label: labels('name') },
    { name: 'role', type: 'text', localized: true, label: labels('role') },
    { name: 'unit', type: 'text', localized: true, label: labels('unit') },
    { name: 'email', type: 'email', label: labels('email') },
    {
      name: 'telephone',
      type: 'text',
      label: labels('telephone'),
      hooks: { beforeValidate: [storeTelephone] },
      admin: { description: labels('telephoneHelp') },
    },
    { name: 'photo', type: 'upload', relationTo: 'media', label: labels('photo') },
    {
      name: 'languagesSpoken',
      type: 'select',
      hasMany: true,
      options: locales.map((locale) => ({ value: locale, label: labels(`language_${locale}`) })),
      label: labels('languagesSpoken'),
    },
    {
      name: 'showOnContactPage',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: labels('showOnContactPage'),
    },
    { name: 'isPressContact', type: 'checkbox', defaultValue: false, label: labels('isPressContact') },
  ],
}
