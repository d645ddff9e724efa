import type { CollectionConfig } from 'payload'
import { labels } from '@/i18n/labels'
import { requireObject } from '../access/requireObject'
import { publishersOnly, staffAndSite } from '../access/rules'
import { settleRedirect } from './settleRedirect'
import { shortenChains } from './shortenChains'

/** Addresses from before the newsroom, such as those of an earlier site, and where they lead for good. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: labels('redirect'), plural: labels('redirects') },
  admin: { useAsTitle: 'from', group: labels('groupHistory'), defaultColumns: ['from', 'to', 'updatedAt'] },
  access: { create: publishersOnly, read: staffAndSite, update: publishersOnly, delete: publishersOnly },
  hooks: { beforeOperation: [requireObject], beforeChange: [settleRedirect], afterChange: [shortenChains] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      label: labels('from'),
      admin: { description: labels('redirectFromHelp') },
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      index: true,
      label: labels('to'),
      admin: { description: labels('redirectToHelp') },
    },
  ],
}
