import type { Block } from 'payload'
import { labels } from '@/i18n/labels'

/** A numbered list of priorities, each with its challenge and the measures proposed. */
export const prioritiesBlock: Block = {
  slug: 'priorities',
  interfaceName: 'PrioritiesBlock',
  labels: { singular: labels('priorities'), plural: labels('priorities') },
  fields: [
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      label: labels('priorities'),
      labels: { singular: labels('priority'), plural: labels('priorities') },
      fields: [
        { name: 'title', type: 'text', required: true, label: labels('heading') },
        { name: 'challenge', type: 'textarea', required: true, label: labels('challenge') },
        {
          name: 'measures',
          type: 'array',
          label: labels('measures'),
          labels: { singular: labels('measure'), plural: labels('measures') },
          fields: [{ name: 'text', type: 'text', required: true, label: labels('measure') }],
        },
      ],
    },
  ],
}
