import type { CollectionConfig } from 'payload'
import { labels } from '@/i18n/labels'
import { aboutText } from '../access/aboutText'
import { ownSiteRecord } from '../access/ownRecord'

/** Every address word a text was public at. It belongs to that text for ever, and leads to where it now is. */
export const addresses: CollectionConfig = {
  slug: 'addresses',
  labels: { singular: labels('address'), plural: labels('addresses') },
  admin: { hidden: true },
  access: ownSiteRecord,
  lockDocuments: false,
  indexes: [{ fields: ['type', 'language', 'slug'], unique: true }],
  fields: [
    ...aboutText,
    { name: 'slug', type: 'text', required: true, index: true, label: labels('slug') },
    // From then on readers had, or will have, the text there; before that nothing may be told of it.
    { name: 'publicFrom', type: 'date', required: true, label: labels('publishedAt') },
  ],
}
