import type { CollectionConfig } from 'payload'
import { labels } from '@/i18n/labels'
import { aboutText } from '../access/aboutText'
import { ownRecord } from '../access/ownRecord'
import { dayField } from '../publication/dayField'

/**
 * Who has taken on the translation of a text, and until when. There is one for each language of an original; that it is
 * done is computed from what was published since, and kept nowhere.
 */
export const translationAssignments: CollectionConfig = {
  slug: 'translation-assignments',
  labels: { singular: labels('translationAssignment'), plural: labels('translationAssignments') },
  admin: { hidden: true },
  access: ownRecord,
  lockDocuments: false,
  // Two who assign at the same time make one assignment, not two.
  indexes: [{ fields: ['document', 'language'], unique: true }],
  fields: [
    // The original, and the language it is to be translated into.
    ...aboutText,
    { name: 'assignee', type: 'relationship', relationTo: 'users', label: labels('assignee') },
    dayField('dueOn'),
    { name: 'note', type: 'textarea', label: labels('assignmentNote') },
    { name: 'by', type: 'relationship', relationTo: 'users', label: labels('actBy') },
    { name: 'at', type: 'date', required: true, label: labels('actAt') },
  ],
}
