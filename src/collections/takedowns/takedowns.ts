import type { CollectionConfig } from 'payload'
import { takedownKinds } from '@/domain/takedown'
import { labels } from '@/i18n/labels'
import { aboutText } from '../access/aboutText'
import { ownSiteRecord } from '../access/ownRecord'

/** How and why texts were taken from their readers. The one that has not ended is in force. */
export const takedowns: CollectionConfig = {
  slug: 'takedowns',
  labels: { singular: labels('takedown'), plural: labels('takedowns') },
  admin: { hidden: true },
  access: ownSiteRecord,
  lockDocuments: false,
  fields: [
    ...aboutText,
    { name: 'title', type: 'text', label: labels('title') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: takedownKinds.map((kind) => ({ value: kind, label: labels(`takedown_${kind}`) })),
      label: labels('takedownKind'),
    },
    { name: 'explanation', type: 'textarea', label: labels('explanation') },
    // Where the text's address leads: another of our texts, or an address elsewhere.
    { name: 'target', type: 'relationship', relationTo: ['articles', 'reports', 'press-releases'], label: labels('consolidatedInto') },
    { name: 'targetUrl', type: 'text', label: labels('consolidatedInto') },
    { name: 'at', type: 'date', required: true, label: labels('actAt') },
    { name: 'by', type: 'relationship', relationTo: 'users', label: labels('actBy') },
    { name: 'endedAt', type: 'date', index: true },
  ],
}
