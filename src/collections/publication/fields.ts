import type { Field } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { labels, type LabelKey } from '@/i18n/labels'
import { locales } from '@/i18n/locales'
import { bodyEditor } from '@/richText/editor'
import { findCopiedParts } from './copiedWords'
import { momentField } from './momentField'
import { onlyOnOriginal } from './onlyOnOriginal'

/** Whose text it is: its language, and what it translates. Neither is changed by hand. */
function identityFields(type: PublicationType): Field[] {
  return [
    {
      name: 'language',
      type: 'select',
      required: true,
      index: true,
      options: locales.map((locale) => ({ value: locale, label: labels(`language_${locale}`) })),
      label: labels('language'),
      admin: { position: 'sidebar', readOnly: true, description: labels('languageHelp') },
    },
    {
      name: 'original',
      type: 'relationship',
      relationTo: type,
      index: true,
      label: labels('original'),
      admin: {
        position: 'sidebar',
        readOnly: true,
        allowCreate: false,
        condition: (text) => Boolean(text?.original),
      },
    },
  ]
}

/** The words of one language. */
const wordFields: Field[] = [
  { name: 'title', type: 'text', required: true, label: labels('title') },
  {
    name: 'standfirst',
    type: 'textarea',
    label: labels('standfirst'),
    admin: { description: labels('standfirstHelp') },
  },
  { name: 'body', type: 'richText', editor: bodyEditor, label: labels('body') },
  {
    name: 'slug',
    type: 'text',
    index: true,
    label: labels('slug'),
    admin: { position: 'sidebar', description: labels('slugHelp') },
  },
  momentField('publishedAt', 'publishedAtHelp'),
]

/** The facts that every language edition of a text shares; a translation reads them from its original. */
function factFields(): Field[] {
  return [
    {
      name: 'heroImage',
      type: 'upload',
      relationTo: 'media',
      label: labels('heroImage'),
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      label: labels('topics'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'contacts',
      type: 'relationship',
      relationTo: 'contacts',
      hasMany: true,
      label: labels('contacts'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'related',
      type: 'relationship',
      relationTo: ['articles', 'reports', 'press-releases'],
      hasMany: true,
      label: labels('related'),
    },
  ]
}

/** Nobody writes these but the newsroom's own code. */
const ownAccess = { create: () => false, update: () => false }

/** Kept by the newsroom itself, and shown to no one. */
const recordFields: Field[] = [
  { name: 'modifiedAt', type: 'date', index: true, access: ownAccess, admin: { hidden: true } },
  // Everything the text leads to or shows, so that a record in use is known to be in use.
  {
    name: 'uses',
    type: 'relationship',
    relationTo: ['articles', 'reports', 'press-releases', 'contacts', 'topics', 'media', 'documents'],
    hasMany: true,
    access: ownAccess,
    admin: { hidden: true },
  },
  // The words as they were when copied from the original: while they stand so, nothing is translated.
  { name: 'copiedWords', type: 'text', access: ownAccess, admin: { hidden: true } },
  {
    name: 'isUntranslated',
    type: 'checkbox',
    virtual: true,
    admin: { hidden: true },
    hooks: { afterRead: [({ siblingData }) => findCopiedParts(siblingData).length > 0] },
  },
  // The fingerprint of the file a draft was imported from.
  { name: 'importedFrom', type: 'text', index: true, access: ownAccess, admin: { hidden: true } },
]

/**
 * The fields of a collection of texts, in the order the editor meets them.
 *
 * @param type  The collection.
 * @param words Fields of this collection that each language has for itself.
 * @param facts Fields of this collection that live on the original alone.
 */
export function publicationFields(type: PublicationType, words: Field[], facts: Field[]): Field[] {
  const title = wordFields.slice(0, 3)
  const address = wordFields.slice(3)
  return [
    listColumn('state', '@/admin/StateCell'),
    listColumn('otherLanguages', '@/admin/OtherLanguagesCell'),
    ...title,
    ...words,
    ...[...facts, ...factFields()].map(onlyOnOriginal),
    ...identityFields(type),
    ...address,
    ...recordFields,
  ]
}

/** A column of the list that stands on no page of a document. */
function listColumn(name: LabelKey, cell: string): Field {
  return { name, type: 'ui', label: labels(name), admin: { components: { Cell: cell, Field: '@/admin/Nothing' } } }
}
