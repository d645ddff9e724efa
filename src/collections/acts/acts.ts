import type { CollectionConfig } from 'payload'
import { actNames } from '@/domain/act'
import { labels } from '@/i18n/labels'
import { aboutText } from '../access/aboutText'
import { ownRecord } from '../access/ownRecord'
import { noteAct } from '../translation-notices/noteAct'

/** The audit log: every act, never changed. The database refuses that a row is changed or removed. */
export const acts: CollectionConfig = {
  slug: 'acts',
  labels: { singular: labels('act'), plural: labels('acts') },
  admin: {
    useAsTitle: 'title',
    group: labels('groupHistory'),
    defaultColumns: ['at', 'act', 'title', 'language', 'revision', 'byName'],
  },
  access: ownRecord,
  lockDocuments: false,
  defaultSort: '-at',
  hooks: { afterChange: [noteAct] },
  fields: [
    { name: 'at', type: 'date', required: true, index: true, label: labels('actAt') },
    {
      name: 'act',
      type: 'select',
      required: true,
      index: true,
      options: actNames.map((act) => ({ value: act, label: labels(`act_${act}`) })),
      label: labels('actName'),
    },
    ...aboutText,
    { name: 'title', type: 'text', label: labels('title') },
    // The revision the act was about or made, where there is one.
    { name: 'revision', type: 'number', label: labels('revisionNumber') },
    // Payload's version of the text at the time.
    { name: 'version', type: 'text' },
    // The account's id and name then; without an account, the newsroom itself acted. Neither follows the account.
    { name: 'by', type: 'text', index: true },
    { name: 'byName', type: 'text', label: labels('actBy') },
    { name: 'details', type: 'json', label: labels('actDetails'), admin: { components: { Field: '@/admin/review/ActDetails' } } },
  ],
}
