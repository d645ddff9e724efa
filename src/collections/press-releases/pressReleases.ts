import { labels } from '@/i18n/labels'
import { momentField } from '../publication/momentField'
import { publicationCollection } from '../publication/publicationCollection'
import type { Tell } from '../publication/tell'

/**
 * Press releases.
 *
 * @param tell How a text is told to its readers.
 */
export const pressReleases = (tell: Tell) =>
  publicationCollection({
    tell,
    slug: 'press-releases',
    singular: 'pressRelease',
    plural: 'pressReleases',
    words: [{ name: 'place', type: 'text', label: labels('dateline') }],
    facts: [
      momentField('embargoUntil', 'embargoUntilHelp'),
      { name: 'pressImages', type: 'upload', relationTo: 'media', hasMany: true, label: labels('pressImages') },
    ],
  })
