import type { Block } from 'payload'
import { labels } from '@/i18n/labels'

/** One of the newsroom's contacts, in the running text. */
export const contactBlock: Block = {
  slug: 'contact',
  interfaceName: 'ContactBlock',
  labels: { singular: labels('contact'), plural: labels('contacts') },
  fields: [
    { name: 'contact', type: 'relationship', relationTo: 'contacts', required: true, label: labels('contact') },
  ],
}
