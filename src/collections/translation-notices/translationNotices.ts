import type { CollectionConfig } from 'payload'
import { noticeKinds } from '@/domain/translationNotice'
import { labels } from '@/i18n/labels'
import { aboutText } from '../access/aboutText'
import { ownRecord } from '../access/ownRecord'

/**
 * How far a notice has come: new while it is for everybody whom it concerns, waiting when it is for one account, and closed
 * when there is nobody to tell, or nothing to tell any more.
 */
export const noticeStates = ['new', 'waiting', 'sent', 'closed'] as const

/**
 * What translators and editors are to be told by mail, kept in the transaction of the act that it tells of. When its time
 * comes it becomes one for each account whom it concerns then.
 */
export const translationNotices: CollectionConfig = {
  slug: 'translation-notices',
  labels: { singular: labels('translationNotice'), plural: labels('translationNotices') },
  admin: { hidden: true },
  access: ownRecord,
  lockDocuments: false,
  fields: [
    { name: 'kind', type: 'select', required: true, options: [...noticeKinds] },
    // The text that the act was done to, and the language of the translation that it concerns.
    ...aboutText,
    { name: 'title', type: 'text', label: labels('title') },
    { name: 'textLanguage', type: 'text', required: true },
    { name: 'note', type: 'textarea' },
    // The revision that is told of, which may be taken back before anybody is given it.
    { name: 'revision', type: 'number' },
    // Not before this: a publication is told of when readers have it, and a mail that failed is tried again later.
    { name: 'sendAt', type: 'date', required: true, index: true },
    { name: 'by', type: 'relationship', relationTo: 'users', label: labels('actBy') },
    { name: 'recipient', type: 'relationship', relationTo: 'users' },
    { name: 'state', type: 'select', required: true, index: true, options: [...noticeStates], defaultValue: 'new' },
    { name: 'settledAt', type: 'date' },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
  ],
}
