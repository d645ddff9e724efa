import type { CollectionConfig } from 'payload'
import { labels } from '@/i18n/labels'
import { aboutText } from '../access/aboutText'
import { ownSiteRecord } from '../access/ownRecord'

/** The ways in which somebody says that a translation is true to a revision of its original. */
export const reviewKinds = ['published', 'still-correct'] as const

/**
 * Every time that somebody has said which revision of its original a translation is true to. The last one counts; the
 * state of the translation is computed from it and kept nowhere.
 */
export const translationReviews: CollectionConfig = {
  slug: 'translation-reviews',
  labels: { singular: labels('translationReview'), plural: labels('translationReviews') },
  admin: { hidden: true },
  access: ownSiteRecord,
  lockDocuments: false,
  fields: [
    // The translation.
    ...aboutText,
    { name: 'original', type: 'text', required: true, index: true, label: labels('original') },
    { name: 'revision', type: 'number', required: true, label: labels('revisionNumber') },
    { name: 'kind', type: 'select', required: true, options: [...reviewKinds] },
    { name: 'at', type: 'date', required: true, label: labels('actAt') },
    { name: 'by', type: 'relationship', relationTo: 'users', label: labels('actBy') },
  ],
}
