import type { CollectionConfig } from 'payload'
import { depositWays } from '@/domain/legalDeposit'
import { labels } from '@/i18n/labels'
import { aboutText } from '../access/aboutText'
import { ownRecord } from '../access/ownRecord'
import { dayField } from '../publication/dayField'

/**
 * What has been delivered to the National Library, as editors said. It stays when the text is deleted: the library has
 * its copy.
 */
export const deposits: CollectionConfig = {
  slug: 'deposits',
  labels: { singular: labels('deposit'), plural: labels('deposits') },
  admin: { hidden: true },
  access: ownRecord,
  lockDocuments: false,
  fields: [
    // The language is the copy's: a file may be in another than the text that it comes with.
    ...aboutText,
    { name: 'title', type: 'text', label: labels('title') },
    // Fingerprints of the files, or the id of the text whose page it was.
    { name: 'contents', type: 'json', required: true },
    dayField('deliveredOn'),
    { name: 'way', type: 'select', required: true, options: [...depositWays] },
    { name: 'note', type: 'text' },
    { name: 'by', type: 'relationship', relationTo: 'users', label: labels('actBy') },
    // It was not delivered after all.
    { name: 'undoneAt', type: 'date', index: true },
  ],
}
