import type { CollectionConfig } from 'payload'
import { labels } from '@/i18n/labels'
import { aboutText } from '../access/aboutText'
import { ownRecord } from '../access/ownRecord'

// Not even an account may read it, nor ask whether it is a certain one.
const secret = { create: () => false, read: () => false, update: () => false }

/** Links with which people without an account see a text before it is public. Only the hash of each is kept. */
export const previewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: { singular: labels('previewLink'), plural: labels('previewLinks') },
  admin: { hidden: true },
  access: ownRecord,
  lockDocuments: false,
  fields: [
    ...aboutText,
    { name: 'tokenHash', type: 'text', required: true, unique: true, hidden: true, access: secret },
    // What the editor calls it: for whom it was made.
    { name: 'name', type: 'text', label: labels('name') },
    // Payload's version of the text that the link shows; without one, it follows the draft.
    { name: 'version', type: 'text' },
    { name: 'expiresAt', type: 'date', required: true, label: labels('expiresAt') },
    { name: 'revokedAt', type: 'date' },
    { name: 'opens', type: 'number', required: true, defaultValue: 0, label: labels('opens') },
    { name: 'lastOpenedAt', type: 'date' },
    { name: 'by', type: 'relationship', relationTo: 'users', label: labels('actBy') },
  ],
}
