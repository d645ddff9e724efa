import type { CollectionConfig } from 'payload'
import { labels } from '@/i18n/labels'
import { publishersOnly, staffOnly } from '../access/rules'

/** Addresses from before the newsroom, such as those of an earlier site, and where they lead for good. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: labels('redirect'), plural: labels('redirects') },
  admin: { useAsTitle: 'from', group: labels('groupHistory'), defaultColumns: ['from', 'to', 'updatedAt'] },
  access: { create: publishersOnly, read: staffOnly, update: publishersOnly, delete: publishersOnly },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      label: labels('redirectFrom'),
      admin: { description: labels('redirectFromHelp') },
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      index: true,
      label: labels('redirectTo'),
      admin: { description: labels('redirectToHelp') },
    },
  ],
}
