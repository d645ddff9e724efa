import { describe, expect, it } from 'vitest'
import { toJsonLd, toScriptText } from '@/views/jsonLd'
import { aContext } from '../../factories/page'
import { aDocument, aLink, anArticle, anImage, aPressRelease, aReport, aTopic } from '../../factories/publication'

const swedish = aLink({ id: 'article-1', language: 'sv', slug: 'piloten-gar-vidare' })
const english = aLink({ id: 'article-2', language: 'en', title: 'The pilot moves on', slug: 'the-pilot-moves-on' })
const swedishUrl = 'https://nyhetsrum.example/sv/nyheter/piloten-gar-vidare'
const englishUrl = 'https://nyhetsrum.example/en/news/the-pilot-moves-on'

describe('what machines learn of a text', () => {
  it('is the whole of an article', () => {
    const article = anArticle({
      editions: [swedish, english],
      modifiedAt: new Date('2026-03-09T08:00:00Z'),
      topics: [aTopic()],
      heroImage: anImage(),
    })

    const told = toJsonLd(article, aContext())

    const publisher = { '@type': 'GovernmentOrganization', name: 'Region Norra', url: 'https://nyhetsrum.example' }
    expect(told).toEqual({
      '@context': 'https://schema.org',
      '@id': swedishUrl,
      '@type': 'NewsArticle',
      mainEntityOfPage: swedishUrl,
      url: swedishUrl,
      headline: 'Piloten går vidare',
      description: 'Tre regioner får stöd för sin omställning.',
      inLanguage: 'sv',
      datePublished: '2026-03-02T08:00:00.000Z',
      dateModified: '2026-03-09T08:00:00.000Z',
      author: publisher,
      publisher,
      articleSection: 'Nyheter',
      isAccessibleForFree: true,
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://nyhetsrum.example/media/valsverk.jpg',
          width: 1600,
          height: 900,
          creditText: 'Region Norra',
        },
      ],
      keywords: ['Industriell omställning'],
      workTranslation: [{ '@id': englishUrl }],
    })
  })

  it('names the original of a translation, and not the other way round', () => {
    const translation = anArticle({ ...english, type: 'articles', original: swedish, editions: [swedish, english] })

    const told = toJsonLd(translation, aContext('en'))

    expect(told).toMatchObject({ inLanguage: 'en', translationOfWork: { '@id': swedishUrl } })
    expect(told).not.toHaveProperty('workTranslation')
  })

  it('names no translation of a text that has none', () => {
    const told = toJsonLd(anArticle({ editions: [swedish] }), aContext())

    expect(told).not.toHaveProperty('workTranslation')
    expect(told).not.toHaveProperty('translationOfWork')
  })

  it('gives the days and place of an event', () => {
    const event = anArticle({ kind: 'event', eventStartsOn: '2026-03-08', eventEndsOn: '2026-03-09', place: 'Gävle' })

    expect(toJsonLd(event, aContext())).toMatchObject({
      about: {
        '@type': 'Event',
        startDate: '2026-03-08',
        endDate: '2026-03-09',
        location: { '@type': 'Place', name: 'Gävle' },
      },
    })
  })

  it('calls a press release one, in its own language', () => {
    const swedishRelease = toJsonLd(aPressRelease(), aContext())
    const englishRelease = toJsonLd(aPressRelease({ language: 'en' }), aContext('en'))

    expect(swedishRelease).toMatchObject({ '@type': 'NewsArticle', genre: 'Pressmeddelande' })
    expect(englishRelease).toMatchObject({ '@type': 'NewsArticle', genre: 'Press release' })
  })

  it('gives a report’s authors, number and files', () => {
    const report = aReport({
      authors: ['EU-samordningen'],
      reportNumber: '2026:4',
      isbn: '978-91-0000-000-0',
      documents: [aDocument({ filename: 'fem.pdf', title: 'Fem', language: 'sv', bytes: 2_140_000 })],
    })

    expect(toJsonLd(report, aContext())).toMatchObject({
      '@type': 'Report',
      author: [{ name: 'EU-samordningen' }],
      reportNumber: '2026:4',
      identifier: { propertyID: 'ISBN', value: '978-91-0000-000-0' },
      encoding: [{ contentUrl: 'https://nyhetsrum.example/documents/fem.pdf', inLanguage: 'sv', name: 'Fem' }],
    })
  })

  it('cannot end its script, whatever an editor writes', () => {
    const text = toScriptText({ headline: '</script><!-- <script>' })

    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toEqual({ headline: '</script><!-- <script>' })
  })
})
