import type { CollectionConfig } from 'payload'
import { labels } from '@/i18n/labels'
import { aboutText } from '../access/aboutText'
import { ownRecord } from '../access/ownRecord'
import { seenEndpoint } from './markSeen'

/** The states of a scheduled publication. */
export const scheduleStates = ['waiting', 'done', 'failed', 'cancelled'] as const

/**
 * Publications that wait for their time, and how they went. A first publication becomes public by its own time, whoever
 * is awake; a change to a public text is made by the newsroom when its time comes.
 */
export const schedules: CollectionConfig = {
  slug: 'schedules',
  labels: { singular: labels('schedule'), plural: labels('schedules') },
  admin: { hidden: true },
  access: ownRecord,
  lockDocuments: false,
  endpoints: [seenEndpoint],
  fields: [
    ...aboutText,
    { name: 'title', type: 'text', label: labels('title') },
    { name: 'publishAt', type: 'date', required: true, index: true, label: labels('publishAt') },
    { name: 'kind', type: 'select', required: true, options: ['first', 'change'] },
    // The version that the editor saw: it is published, whatever else is saved.
    { name: 'version', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, index: true, options: [...scheduleStates], defaultValue: 'waiting' },
    { name: 'by', type: 'relationship', relationTo: 'users', label: labels('actBy') },
    { name: 'settledAt', type: 'date' },
    { name: 'lateBySeconds', type: 'number' },
    { name: 'failure', type: 'textarea' },
    { name: 'seenAt', type: 'date' },
  ],
}
