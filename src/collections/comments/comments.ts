import type { CollectionConfig } from 'payload'
import { labels } from '@/i18n/labels'
import { aboutText } from '../access/aboutText'
import { ownRecord } from '../access/ownRecord'

/** What those who work on a text say to each other about it, and words of a save that was refused, kept for its writer. */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: labels('comment'), plural: labels('comments') },
  admin: { hidden: true },
  access: ownRecord,
  lockDocuments: false,
  fields: [
    ...aboutText,
    { name: 'kind', type: 'select', required: true, options: ['comment', 'returned', 'set-aside'] },
    { name: 'text', type: 'textarea', required: true, label: labels('comment') },
    // The words of a refused save, as they were sent.
    { name: 'words', type: 'json' },
    { name: 'by', type: 'relationship', relationTo: 'users', label: labels('actBy') },
    { name: 'at', type: 'date', required: true, label: labels('actAt') },
    { name: 'resolvedAt', type: 'date' },
  ],
}
