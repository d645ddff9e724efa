import type { Block } from 'payload'
import { labels } from '@/i18n/labels'
import { linkTargets } from '../linkTargets'

/** Links for who wants to know more. Without a heading of its own it has the house's. */
export const linkListBlock: Block = {
  slug: 'linkList',
  interfaceName: 'LinkListBlock',
  labels: { singular: labels('linkList'), plural: labels('linkLists') },
  fields: [
    { name: 'title', type: 'text', label: labels('heading') },
    {
      name: 'links',
      type: 'array',
      required: true,
      minRows: 1,
      label: labels('links'),
      labels: { singular: labels('link'), plural: labels('links') },
      fields: [
        { name: 'text', type: 'text', required: true, label: labels('linkText') },
        {
          name: 'linkType',
          type: 'radio',
          defaultValue: 'custom',
          label: labels('linkType'),
          options: [
            { value: 'custom', label: labels('linkToAddress') },
            { value: 'internal', label: labels('linkToOurs') },
          ],
        },
        {
          name: 'url',
          type: 'text',
          label: labels('address'),
          admin: { condition: (_, link) => link?.linkType !== 'internal' },
        },
        {
          name: 'doc',
          type: 'relationship',
          relationTo: linkTargets,
          label: labels('linkTarget'),
          admin: { condition: (_, link) => link?.linkType === 'internal' },
        },
      ],
    },
  ],
}
