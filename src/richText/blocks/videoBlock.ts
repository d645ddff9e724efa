import type { Block } from 'payload'
import { labels } from '@/i18n/labels'

/** A film elsewhere, told of with its words; nothing of it is loaded before the reader asks. */
export const videoBlock: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: labels('video'), plural: labels('videos') },
  fields: [
    { name: 'url', type: 'text', required: true, label: labels('address') },
    { name: 'title', type: 'text', required: true, label: labels('heading') },
    { name: 'transcript', type: 'textarea', label: labels('transcript') },
  ],
}
