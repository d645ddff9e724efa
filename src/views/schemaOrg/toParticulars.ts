import type { Article, PressRelease, Publication, Report } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import type { PageContext } from '../pageContext'
import { toMediaObject } from './toMedia'
import { toPublisher } from './toPublisher'

/** What schema.org has words for in one sort of text alone. */
export function toParticulars(publication: Publication, context: PageContext): object {
  switch (publication.type) {
    case 'articles':
      return toEvent(publication)
    case 'press-releases':
      return toReleaseFacts(publication)
    case 'reports':
      return toReportFacts(publication, context)
  }
}

function toReleaseFacts({ language, place }: PressRelease): object {
  return {
    genre: getTranslator(language)('Publication.kicker.press-releases'),
    ...(place && { dateline: place }),
  }
}

/** A report may have another publisher than the newsroom that provides it. */
function toReportFacts({ authors, publisher, reportNumber, isbn, documents }: Report, context: PageContext): object {
  return {
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher }, provider: toPublisher(context) }),
    // A report's authors may be people or bodies, and the newsroom does not say which.
    ...(authors.length > 0 && { author: authors.map((name) => ({ name })) }),
    ...(reportNumber && { reportNumber }),
    ...(isbn && { identifier: { '@type': 'PropertyValue', propertyID: 'ISBN', value: isbn } }),
    ...(documents.length > 0 && { encoding: documents.map((document) => toMediaObject(document, context.siteUrl)) }),
  }
}

function toEvent({ eventStartsOn, eventEndsOn, place, title }: Article): object {
  if (!eventStartsOn) return {}

  return {
    about: {
      '@type': 'Event',
      name: title,
      startDate: eventStartsOn,
      endDate: eventEndsOn ?? eventStartsOn,
      ...(place && { location: { '@type': 'Place', name: place } }),
    },
  }
}
