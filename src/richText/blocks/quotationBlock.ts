import type { Block } from 'payload'
import { labels } from '@/i18n/labels'

/** Somebody's words, with who said them. */
export const quotationBlock: Block = {
  slug: 'quotation',
  interfaceName: 'QuotationBlock',
  labels: { singular: labels('quotation'), plural: labels('quotations') },
  fields: [
    { name: 'text', type: 'textarea', required: true, label: labels('quotationText') },
    { name: 'name', type: 'text', required: true, label: labels('name') },
    { name: 'role', type: 'text', label: labels('role') },
  ],
}
