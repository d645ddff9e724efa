import { describe, expect, it } from 'vitest'
import { toJsonLd, toScriptText } from '@/views/jsonLd'
import { toContactsJsonLd } from '@/views/schemaOrg/toContactsJsonLd'
import { aContext } from '../../factories/page'
import { aContact, aDocument, aLink, anArticle, anImage, aPressRelease, aReport, aTopic } from '../../factories/publication'

const swedish = aLink({ id: 'article-1', language: 'sv', slug: 'piloten-gar-vidare' })
const english = aLink({ id: 'article-2', language: 'en', title: 'The pilot moves on', slug: 'the-pilot-moves-on' })
const publisher = {
  '@type': 'GovernmentOrganization',
  '@id': 'https://nyhetsrum.example/#publisher',
  name: 'Region Norra',
  url: 'https://nyhetsrum.example',
}
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
          contentUrl: 'https://nyhetsrum.example/media/valsverk.jpg',
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

  it('names whom the press can ask, and the pictures they may use with those to credit', () => {
    const release = aPressRelease({
      place: 'Gävle',
      contacts: [aContact(), aContact({ name: 'Anna Berg', role: null, email: null, languagesSpoken: [], isPressContact: false })],
      heroImage: anImage(),
      pressImages: [anImage(), anImage({ id: 'image-2', credit: null, photographer: 'Anna Berg', copyright: '© 2026 Region Norra' })],
    })

    const told = toJsonLd(release, aContext())

    expect(told).toMatchObject({
      dateline: 'Gävle',
      author: publisher,
      publisher: {
        ...publisher,
        contactPoint: [
          {
            '@type': 'ContactPoint',
            contactType: 'press',
            name: 'Pressjouren',
            description: 'Presskontakt',
            email: 'press@example.org',
            telephone: '+46846500401',
            availableLanguage: ['sv', 'en'],
          },
          { '@type': 'ContactPoint', name: 'Anna Berg', telephone: '+46846500401' },
        ],
      },
      image: [{ creditText: 'Region Norra' }, { creator: { name: 'Anna Berg' }, copyrightNotice: '© 2026 Region Norra' }],
    })
  })

  it('calls none a press contact but those who are', () => {
    const told = JSON.stringify(toJsonLd(aPressRelease({ contacts: [aContact({ isPressContact: false })] }), aContext()))

    expect(told).toContain('ContactPoint')
    expect(told).not.toContain('contactType')
  })

  it('names the publisher that a report has itself, and the newsroom as where it is found', () => {
    const told = toJsonLd(aReport({ publisher: 'Tillväxtverket' }), aContext())

    expect(told).toMatchObject({ publisher: { '@type': 'Organization', name: 'Tillväxtverket' }, provider: publisher })
  })

  it('tells every correction, with its own date', () => {
    const change = { number: 3, note: 'Fyra blev tre.', publishedAt: new Date('2026-03-09T08:00:00Z'), versionBefore: null }

    const told = toJsonLd(anArticle({ changes: [{ ...change, significance: 'correction' }, { ...change, significance: 'major' }] }), aContext())

    expect(told).toMatchObject({
      correction: [{ '@type': 'CorrectionComment', text: 'Fyra blev tre.', datePublished: '2026-03-09T08:00:00.000Z' }],
    })
    expect(toJsonLd(anArticle(), aContext())).not.toHaveProperty('correction')
  })

  it('says of a withdrawn text that it no longer holds, and since when', () => {
    const withdrawal = { at: new Date('2026-04-01T08:00:00Z'), explanation: 'Siffrorna höll inte.' }

    expect(toJsonLd(anArticle({ withdrawal }), aContext())).toMatchObject({
      headline: 'Tillbakadragen: Piloten går vidare',
      creativeWorkStatus: 'Obsolete',
      datePublished: '2026-03-02T08:00:00.000Z',
      dateModified: '2026-04-01T08:00:00.000Z',
      expires: '2026-04-01T08:00:00.000Z',
    })
    expect(toJsonLd(anArticle(), aContext())).not.toHaveProperty('creativeWorkStatus')
  })

  it('has never changed before it was published, as far as readers know', () => {
    expect(toJsonLd(anArticle(), aContext())).toMatchObject({ dateModified: '2026-03-02T08:00:00.000Z' })
  })

  it('is, of the page of contacts, whom of the publisher to turn to', () => {
    expect(toContactsJsonLd([aContact()], aContext('en'))).toMatchObject({
      '@type': 'ContactPage',
      url: 'https://nyhetsrum.example/en/contacts',
      inLanguage: 'en',
      mainEntity: { ...publisher, contactPoint: [{ name: 'Pressjouren' }] },
    })
  })

  it('cannot end its script, whatever an editor writes', () => {
    const text = toScriptText({ headline: '</script><!-- <script>' })

    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toEqual({ headline: '</script><!-- <script>' })
  })
})
