import type { Block, RichTextField } from 'payload'
import { labels } from '@/i18n/labels'

/**
 * A box with facts beside the running text.
 *
 * @param editor The editor of the box's own text.
 */
export function factBoxBlock(editor: RichTextField['editor']): Block {
  return {
    slug: 'factBox',
    interfaceName: 'FactBoxBlock',
    labels: { singular: labels('factBox'), plural: labels('factBoxes') },
    fields: [
      { name: 'title', type: 'text', required: true, label: labels('heading') },
      { name: 'content', type: 'richText', required: true, editor, label: labels('text') },
    ],
  }
}
