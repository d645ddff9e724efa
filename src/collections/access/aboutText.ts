import type { Field } from 'payload'
import { publicationTypes } from '@/domain/publication'
import { labels } from '@/i18n/labels'
import { locales } from '@/i18n/locales'

/**
 * The fields of a record about a text. The text is named by its collection and id, not joined to it: the record stays
 * when the text is deleted.
 */
export const aboutText: Field[] = [
  {
    name: 'type',
    type: 'select',
    required: true,
    options: publicationTypes.map((type) => ({ value: type, label: labels(`type_${type}`) })),
    label: labels('textType'),
  },
  { name: 'document', type: 'text', required: true, index: true, label: labels('textId') },
  {
    name: 'language',
    type: 'select',
    required: true,
    options: locales.map((locale) => ({ value: locale, label: labels(`language_${locale}`) })),
    label: labels('language'),
  },
]
