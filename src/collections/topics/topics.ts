import type { CollectionConfig } from 'payload'
import { labels } from '@/i18n/labels'
import { publishersOnly, staffAndSite } from '../access/rules'
import { tidyWords } from '../access/tidyWords'
import { writeHouseLanguage } from '../access/writeHouseLanguage'
import { refuseWhileInUse } from '../usage/refuseWhileInUse'
import { makeTopicSlug } from './makeTopicSlug'

/** What texts are about. A topic has a name and an address in every language. */
export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: labels('topic'), plural: labels('topics') },
  admin: { useAsTitle: 'name', group: labels('groupRecords'), defaultColumns: ['name', 'slug'] },
  access: { create: publishersOnly, read: staffAndSite, update: publishersOnly, delete: publishersOnly },
  hooks: {
    beforeOperation: [writeHouseLanguage],
    beforeValidate: [tidyWords],
    beforeChange: [makeTopicSlug],
    beforeDelete: [refuseWhileInUse],
  },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, label: labels('name') },
    {
      name: 'slug',
      type: 'text',
      localized: true,
      unique: true,
      label: labels('slug'),
      admin: { description: labels('slugHelp') },
    },
    { name: 'description', type: 'textarea', localized: true, label: labels('description') },
  ],
}
