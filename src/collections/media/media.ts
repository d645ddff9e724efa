import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { labels } from '@/i18n/labels'
import { adminsOnly, publishersOnly, staffAndSite, staffOnly } from '../access/rules'
import { tidyWords } from '../access/tidyWords'
import { writeHouseLanguage } from '../access/writeHouseLanguage'
import { recordFormerNames, reserveNames } from '../former-files/recordFormerNames'
import { refuseWhileInUse } from '../usage/refuseWhileInUse'
import { nameFile } from '../uploads/nameFile'
import { keepAlternative } from './keepAlternative'
import { tidyPicture } from './tidyPicture'

/**
 * Pictures, with the words that belong to them in each language.
 *
 * @param uploadDir Folder of the files.
 */
export function media(uploadDir: string): CollectionConfig {
  return {
    slug: 'media',
    labels: { singular: labels('image'), plural: labels('images') },
    admin: { useAsTitle: 'filename', group: labels('groupRecords'), defaultColumns: ['filename', 'alt', 'credit'] },
    access: {
      create: staffOnly,
      read: staffAndSite,
      update: publishersOnly,
      delete: publishersOnly,
      unlock: adminsOnly,
    },
    upload: {
      staticDir: path.join(uploadDir, 'media'),
      // No SVG: it can carry script.
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
      pasteURL: false,
      focalPoint: false,
      crop: false,
      adminThumbnail: 'small',
      // Payload writes every WebP once more. What `tidyPicture` left in it is to stay.
      withMetadata: async ({ metadata }) => metadata.format === 'webp' && (metadata.xmp ?? metadata.icc) !== undefined,
      imageSizes: [
        { name: 'small', width: 480, withoutEnlargement: true },
        { name: 'medium', width: 960, withoutEnlargement: true },
        { name: 'large', width: 1600, withoutEnlargement: true },
      ],
    },
    hooks: {
      beforeOperation: [writeHouseLanguage, nameFile, tidyPicture],
      beforeValidate: [tidyWords],
      beforeChange: [keepAlternative],
      afterChange: [recordFormerNames],
      beforeDelete: [refuseWhileInUse],
      afterDelete: [reserveNames],
    },
    fields: [
      {
        name: 'alt',
        type: 'text',
        localized: true,
        label: labels('alt'),
        admin: { description: labels('altHelp'), condition: (image) => !image?.decorative },
      },
      { name: 'decorative', type: 'checkbox', defaultValue: false, label: labels('decorative') },
      { name: 'caption', type: 'text', localized: true, label: labels('caption') },
      { name: 'credit', type: 'text', label: labels('credit') },
      { name: 'photographer', type: 'text', label: labels('photographer') },
      { name: 'copyright', type: 'text', label: labels('copyright') },
    ],
  }
}
