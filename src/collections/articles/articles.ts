import { labels } from '@/i18n/labels'
import { dayField } from '../publication/dayField'
import { publicationCollection } from '../publication/publicationCollection'
import type { Tell } from '../publication/tell'

/**
 * News, and reports of events.
 *
 * @param tell How a text is told to its readers.
 */
export const articles = (tell: Tell) =>
  publicationCollection({
    tell,
    slug: 'articles',
    singular: 'article',
    plural: 'articles',
    words: [{ name: 'place', type: 'text', label: labels('place') }],
    facts: [
      {
        name: 'kind',
        type: 'select',
        defaultValue: 'news',
        options: [
          { value: 'news', label: labels('kind_news') },
          { value: 'event', label: labels('kind_event') },
        ],
        label: labels('kind'),
      },
      dayField('eventStartsOn'),
      dayField('eventEndsOn'),
    ],
  })
