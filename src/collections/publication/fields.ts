import type { Field, FieldAccess } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { reviewStates } from '@/domain/review'
import { significances } from '@/domain/revision'
import { labels, type LabelKey } from '@/i18n/labels'
import { locales } from '@/i18n/locales'
import { bodyEditor } from '@/richText/editor'
import { depositField } from '../deposits/depositField'
import { basisFields } from '../review/basisFields'
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

/**
 * What the editor says of a change, kept with the draft until it is published. The dialog of publication asks for it;
 * what was published says it in its revision.
 */
const changeFields: Field[] = [
  { name: 'significance', type: 'select', options: [...significances], label: labels('significance'), admin: { hidden: true } },
  { name: 'changeNote', type: 'textarea', label: labels('changeNote'), admin: { hidden: true } },
  {
    name: 'reviewState',
    type: 'select',
    defaultValue: 'writing',
    options: reviewStates.map((state) => ({ value: state, label: labels(`review_${state}`) })),
    label: labels('reviewState'),
    access: ownAccess,
    admin: { hidden: true },
  },
]

/** The workbench writes in its translator's name: all else that the request may do stays judged. */
const isWorkbench: FieldAccess = ({ req }) => req.context.isWorkbench === true

/** Kept by the newsroom itself, and shown to no one. */
const recordFields: Field[] = [
  // When readers last needed to know of a change: the last major revision or correction.
  { name: 'modifiedAt', type: 'date', index: true, access: ownAccess, admin: { hidden: true } },
  // Since when the text is withdrawn: readable, with the reason above it, and in no list.
  { name: 'withdrawnAt', type: 'date', index: true, access: ownAccess, admin: { hidden: true } },
  // Who has written since the text was last published, and its last save: `Writing` of `domain/review`.
  { name: 'writers', type: 'json', access: ownAccess, admin: { hidden: true } },
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
  // What is known of the work on a translation, part by part: `TranslationWork` of `domain/translationWork`.
  { name: 'work', type: 'json', access: { create: isWorkbench, update: isWorkbench }, admin: { hidden: true } },
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
    panel('standing', '@/admin/standing/Standing'),
    panel('reviewPanel', '@/admin/review/ReviewPanel', 'sidebar'),
    ...title,
    ...words,
    ...[...facts, ...factFields(), depositField(type)].map(onlyOnOriginal),
    ...identityFields(type),
    ...address,
    panel('changesPanel', '@/admin/changes/Changes', 'sidebar'),
    panel('commentsPanel', '@/admin/review/CommentsPanel', 'sidebar'),
    panel('depositPanel', '@/admin/deposits/DepositPanel', 'sidebar'),
    panel('previewLinks', '@/admin/previewLinks/PreviewLinks', 'sidebar'),
    panel('logPanel', '@/admin/review/LogPanel', 'sidebar'),
    ...changeFields,
    ...recordFields,
    ...basisFields,
  ]
}

/** A column of the list that stands on no page of a document. */
function listColumn(name: LabelKey, cell: string): Field {
  return { name, type: 'ui', label: labels(name), admin: { components: { Cell: cell, Field: '@/admin/Nothing' } } }
}

/** What the newsroom keeps about the text, shown on its page and in no list. */
function panel(name: LabelKey, component: string, position?: 'sidebar'): Field {
  return { name, type: 'ui', label: labels(name), admin: { components: { Field: component }, disableListColumn: true, ...(position ? { position } : {}) } }
}
