import { labels } from '@/i18n/labels'
import { dayField } from '../publication/dayField'
import { publicationCollection } from '../publication/publicationCollection'

/** News, and reports of events. */
export const articles = publicationCollection({
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
