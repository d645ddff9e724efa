import { labels } from '@/i18n/labels'
import { publicationCollection } from '../publication/publicationCollection'

/** Press releases. */
export const pressReleases = publicationCollection({
  slug: 'press-releases',
  singular: 'pressRelease',
  plural: 'pressReleases',
  words: [{ name: 'place', type: 'text', label: labels('dateline') }],
  facts: [
    {
      name: 'embargoUntil',
      type: 'date',
      index: true,
      label: labels('embargoUntil'),
      admin: {
        description: labels('embargoUntilHelp'),
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm', timeFormat: 'HH:mm' },
      },
    },
    { name: 'pressImages', type: 'upload', relationTo: 'media', hasMany: true, label: labels('pressImages') },
  ],
})
