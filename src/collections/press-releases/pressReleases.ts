import { labels } from '@/i18n/labels'
import { momentField } from '../publication/momentField'
import { publicationCollection } from '../publication/publicationCollection'

/** Press releases. */
export const pressReleases = publicationCollection({
  slug: 'press-releases',
  singular: 'pressRelease',
  plural: 'pressReleases',
  words: [{ name: 'place', type: 'text', label: labels('dateline') }],
  facts: [
    momentField('embargoUntil', 'embargoUntilHelp'),
    { name: 'pressImages', type: 'upload', relationTo: 'media', hasMany: true, label: labels('pressImages') },
  ],
})
