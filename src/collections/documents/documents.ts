import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { labels } from '@/i18n/labels'
import { locales } from '@/i18n/locales'
import { publishersOnly, staffAndSite, staffOnly } from '../access/rules'
import { tidyWords } from '../access/tidyWords'
import { recordFormerNames, reserveNames } from '../former-files/recordFormerNames'
import { nameFile } from '../uploads/nameFile'
import { refuseWhileInUse } from '../usage/refuseWhileInUse'
import { fingerprintFile } from './fingerprintFile'

const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** Nobody writes these but the newsroom's own code. */
const ownAccess = { create: () => false, update: () => false }

/**
 * Files to download. Each is in one language and says which.
 *
 * @param uploadDir Folder of the files.
 */
export function documents(uploadDir: string): CollectionConfig {
  return {
    slug: 'documents',
    labels: { singular: labels('document'), plural: labels('documents') },
    admin: { useAsTitle: 'title', group: labels('groupRecords'), defaultColumns: ['title', 'language', 'filename'] },
    access: { create: staffOnly, read: staffAndSite, update: publishersOnly, delete: publishersOnly },
    upload: {
      staticDir: path.join(uploadDir, 'documents'),
      mimeTypes: [
        'application/pdf',
        `${openXml}.wordprocessingml.document`,
        `${openXml}.spreadsheetml.sheet`,
        `${openXml}.presentationml.presentation`,
        `${openDocument}.text`,
        `${openDocument}.spreadsheet`,
        `${openDocument}.presentation`,
      ],
      pasteURL: false,
    },
    hooks: {
      beforeOperation: [nameFile],
      beforeValidate: [tidyWords],
      beforeChange: [fingerprintFile],
      afterChange: [recordFormerNames],
      beforeDelete: [refuseWhileInUse],
      afterDelete: [reserveNames],
    },
    fields: [
      { name: 'title', type: 'text', required: true, label: labels('title') },
      {
        name: 'language',
        type: 'select',
        required: true,
        options: locales.map((locale) => ({ value: locale, label: labels(`language_${locale}`) })),
        label: labels('language'),
      },
      // What the file holds, as SHA-256, and since when: a copy that was delivered is another when its file is replaced.
      { name: 'fingerprint', type: 'text', access: ownAccess, admin: { hidden: true } },
      { name: 'filedAt', type: 'date', access: ownAccess, admin: { hidden: true } },
    ],
  }
}
