import type { CollectionConfig } from 'payload'
import { labels } from '@/i18n/labels'
import { ownSiteRecord } from '../access/ownRecord'

/** Names that files had before they were replaced. Each leads to the file that took its place. */
export const formerFiles: CollectionConfig = {
  slug: 'former-files',
  labels: { singular: labels('formerFile'), plural: labels('formerFiles') },
  admin: { hidden: true },
  access: ownSiteRecord,
  lockDocuments: false,
  indexes: [{ fields: ['collection', 'filename'], unique: true }],
  fields: [
    { name: 'collection', type: 'select', required: true, options: ['media', 'documents'] },
    { name: 'filename', type: 'text', required: true, index: true },
    { name: 'record', type: 'text', required: true, index: true },
  ],
}
