import { labels } from '@/i18n/labels'
import { dayField } from '../publication/dayField'
import { publicationCollection } from '../publication/publicationCollection'
import type { Tell } from '../publication/tell'

/**
 * Reports, with their files.
 *
 * @param tell How a text is told to its readers.
 */
export const reports = (tell: Tell) =>
  publicationCollection({
    tell,
    slug: 'reports',
    singular: 'report',
    plural: 'reports',
    words: [{ name: 'publisher', type: 'text', label: labels('publisher') }],
    facts: [
      {
        name: 'documents',
        type: 'relationship',
        relationTo: 'documents',
        hasMany: true,
        label: labels('documents'),
      },
      dayField('issuedOn'),
      {
        name: 'authors',
        type: 'array',
        label: labels('authors'),
        labels: { singular: labels('author'), plural: labels('authors') },
        fields: [{ name: 'name', type: 'text', required: true, label: labels('name') }],
      },
      { name: 'reportNumber', type: 'text', label: labels('reportNumber') },
      { name: 'isbn', type: 'text', label: labels('isbn') },
    ],
  })
