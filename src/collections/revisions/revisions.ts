import type { CollectionConfig } from 'payload'
import { significances } from '@/domain/revision'
import { labels } from '@/i18n/labels'
import { aboutText } from '../access/aboutText'
import { ownSiteRecord } from '../access/ownRecord'

/**
 * Every publication of every text, numbered. The database refuses that one is changed in anything but its public note
 * (`src/database/migrations`).
 */
export const revisions: CollectionConfig = {
  slug: 'revisions',
  labels: { singular: labels('revision'), plural: labels('revisions') },
  admin: { hidden: true },
  access: ownSiteRecord,
  lockDocuments: false,
  indexes: [{ fields: ['document', 'number'], unique: true }],
  fields: [
    ...aboutText,
    { name: 'number', type: 'number', required: true, label: labels('revisionNumber') },
    {
      name: 'significance',
      type: 'select',
      required: true,
      options: ['first', ...significances],
      label: labels('significance'),
    },
    { name: 'note', type: 'textarea', label: labels('changeNote') },
    // When it became, or becomes, what readers have.
    { name: 'publishedAt', type: 'date', required: true, index: true, label: labels('publishedAt') },
    { name: 'by', type: 'relationship', relationTo: 'users', label: labels('actBy') },
    // Payload's own version of the text, from which it can be brought back.
    { name: 'version', type: 'text', required: true },
    // The text as its readers were told it: its words, and everything they lead to or show.
    { name: 'telling', type: 'json' },
    // The ids of everything it shows or leads to, so that a file of a readable version stays readable.
    { name: 'uses', type: 'json' },
    // Readers may not see what was published in error, nor what came before it.
    { name: 'hiddenAt', type: 'date' },
    // An admin let it out past the newsroom's own rule, until somebody else approves it.
    { name: 'forcedBecause', type: 'textarea' },
    { name: 'approvedBy', type: 'relationship', relationTo: 'users' },
    { name: 'approvedAt', type: 'date' },
  ],
}
