import type { CollectionConfig, Field } from 'payload'
import { labels, type LabelKey } from '@/i18n/labels'
import { defaultLocale, locales, otherLocales } from '@/i18n/locales'
import { requireObject } from '../access/requireObject'
import { refuseFaultyTerm } from './refuseFaultyTerm'
import { termAccess } from './termAccess'
import { tidyTerm } from './tidyTerm'

const options = locales.map((locale) => ({ value: locale, label: labels(`language_${locale}`) }))

/** One on each line: Payload's own field for several words loses the last one unless it is ended with a key. */
function wordList(name: 'forms' | 'admitted' | 'forbidden', help: LabelKey): Field {
  return { name, type: 'textarea', label: labels(name), admin: { description: labels(help), rows: 3 } }
}

/**
 * The glossary: how the newsroom says one thing from one language to another, such as names of authorities, titles and
 * units. A pair of languages in the other direction has terms of its own.
 */
export const terms: CollectionConfig = {
  slug: 'terms',
  labels: { singular: labels('term'), plural: labels('terms') },
  admin: {
    useAsTitle: 'term',
    group: labels('groupRecords'),
    description: labels('termsHelp'),
    defaultColumns: ['term', 'translation', 'forbidden', 'source', 'target', 'updatedAt'],
    listSearchableFields: ['term', 'translation', 'note'],
  },
  access: termAccess,
  defaultSort: 'term',
  // Two terms that are made at once are one too many for the database as well.
  indexes: [{ fields: ['source', 'target', 'term'], unique: true }],
  hooks: { beforeOperation: [requireObject], beforeValidate: [tidyTerm], beforeChange: [refuseFaultyTerm] },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'source', type: 'select', required: true, options, defaultValue: defaultLocale, label: labels('source') },
        {
          name: 'target',
          type: 'select',
          required: true,
          options,
          defaultValue: otherLocales(defaultLocale)[0],
          label: labels('target'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'term',
          type: 'text',
          required: true,
          label: labels('term'),
          admin: { description: labels('termHelp'), width: '50%' },
        },
        { name: 'translation', type: 'text', required: true, label: labels('translation'), admin: { width: '50%' } },
      ],
    },
    wordList('forms', 'formsHelp'),
    wordList('admitted', 'admittedHelp'),
    wordList('forbidden', 'forbiddenHelp'),
    { name: 'note', type: 'textarea', label: labels('note'), admin: { description: labels('noteHelp') } },
  ],
}
