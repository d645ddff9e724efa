import { describe, expect, it } from 'vitest'
import type { Lag } from '@/domain/publication'
import { toFeedEntry } from '@/feeds/toFeedEntry'
import { entrySource } from '../../factories/feed'
import { englishArticle, swedishArticle, swedishPressRelease, swedishReport } from '../../factories/newsroom'
import { aBody, anArticle, anImage } from '../../factories/publication'

describe('an entry’s id', () => {
  it('F2: belongs to one text in one language', () => {
    expect(toFeedEntry(swedishArticle, entrySource).id).toBe('tag:nyheter.example,2026:articles:article-1:sv')
    expect(toFeedEntry(englishArticle, entrySource).id).toBe('tag:nyheter.example,2026:articles:article-2:en')
  })

  it('F2: stays when the title, the slug, the text, its dates or the newsroom’s address changes', () => {
    const words = { title: 'Nytt', slug: 'nytt', body: aBody('Nytt.') }
    const dates = { publishedAt: new Date('2025-01-01T00:00:00Z'), modifiedAt: new Date('2027-01-01T00:00:00Z') }
    const changed = { ...swedishArticle, ...words, ...dates }
    const moved = { ...entrySource, siteUrl: 'https://press.example' }

    expect(toFeedEntry(changed, moved).id).toBe(toFeedEntry(swedishArticle, entrySource).id)
  })
})

describe('toFeedEntry', () => {
  it('F3: tells when a text was first published and when it last changed', () => {
    const entry = toFeedEntry(swedishArticle, entrySource)

    expect(entry.publishedAt).toEqual(new Date('2026-03-02T08:00:00Z'))
    expect(entry.updatedAt).toEqual(new Date('2026-03-31T06:30:15.250Z'))
    expect(toFeedEntry(englishArticle, entrySource).updatedAt).toEqual(englishArticle.publishedAt)
  })

  it('leads to the text, its topics and its other language, each in the right language', () => {
    const entry = toFeedEntry(swedishArticle, entrySource)

    expect(entry.url).toBe('https://nyheter.example/sv/nyheter/piloten-gar-vidare')
    expect(entry.categories).toEqual([
      { name: 'Industriell omställning', url: 'https://nyheter.example/sv/amnen/industriell-omstallning' },
    ])
    expect(entry.translations).toEqual([{ url: 'https://nyheter.example/en/news/the-pilot-moves-on', language: 'en' }])
  })

  it('writes title and summary on one line without hidden characters', () => {
    const article = anArticle({ title: ' Indust\u00ADri\u000B &\n<b>stål</b> ', standfirst: 'A\u030Atta 13\u00A0%' })

    const entry = toFeedEntry(article, entrySource)

    expect(entry.title).toBe('Industri & <b>stål</b>')
    expect(entry.summary).toBe('Åtta 13\u00A0%')
  })

  it('takes the first paragraph for a summary when there is no standfirst', () => {
    const article = anArticle({ standfirst: '', body: aBody('Först detta.', 'Sedan detta.') })

    expect(toFeedEntry(article, entrySource).summary).toBe('Först detta.')
  })

  it('puts the file for readers of the text’s language first', () => {
    expect(toFeedEntry(swedishReport, entrySource).files).toEqual([
      {
        url: 'https://nyheter.example/documents/fem-prioriteringar.pdf',
        mimeType: 'application/pdf',
        bytes: 2_100_000,
      },
      { url: 'https://nyheter.example/documents/five-priorities.pdf', mimeType: 'application/pdf', bytes: 812_345 },
    ])
  })

  it('shows a picture no wider than a column needs', () => {
    const large = { filename: 'valsverk-1600.jpg', width: 1600, height: 900, bytes: 150_000, mimeType: 'image/jpeg' }
    const heroImage = anImage({ width: 6000, height: 3375, renditions: [large] })

    expect(toFeedEntry(anArticle({ heroImage }), entrySource).image).toEqual({
      url: 'https://nyheter.example/media/valsverk-1600.jpg',
      mimeType: 'image/jpeg',
      bytes: 150_000,
      width: 1600,
      height: 900,
      title: 'Ett valsverk i kvällsljus.',
      credit: 'Region Norra',
    })
  })
})

describe('an entry’s full text', () => {
  it('begins with the standfirst and the picture', () => {
    const beginning = '<p>Tre regioner får stöd för sin omställning.</p><figure><img src="https://nyheter.example'

    expect(toFeedEntry(swedishArticle, entrySource).content.slice(0, beginning.length)).toBe(beginning)
  })

  it('ends with a report’s files, each with its language, format and size', () => {
    expect(toFeedEntry(swedishReport, entrySource).content).toContain(
      '<h2>Ladda ner</h2><ul>' +
        '<li><a href="https://nyheter.example/documents/five-priorities.pdf" hreflang="en" type="application/pdf">' +
        '<span lang="en">Five priorities</span> <span class="file">(engelska, pdf, 812\u00A0kB)</span></a></li>' +
        '<li><a href="https://nyheter.example/documents/fem-prioriteringar.pdf" type="application/pdf">' +
        'Fem prioriteringar <span class="file">(svenska, pdf, 2,1\u00A0MB)</span></a></li></ul>',
    )
  })

  it('ends with a press release’s contacts', () => {
    expect(toFeedEntry(swedishPressRelease, entrySource).content).toContain(
      '<h2>Kontakt</h2><address class="contact"><p class="name">Pressjouren</p>',
    )
  })

  it('F11: begins a press release’s running text with its dateline, as the page does', () => {
    const contentFrom = (place: string | null, language: 'sv' | 'en') =>
      toFeedEntry({ ...swedishPressRelease, place, language, heroImage: anImage() }, entrySource).content

    expect(contentFrom('Luleå & <Piteå>', 'sv')).toContain(
      '</figure><p><b>Luleå &amp; &lt;Piteå&gt;</b>, 1 juli 2026</p><p>Arbetet börjar i maj.</p>',
    )
    expect(contentFrom('Brussels', 'en')).toContain('<p><b>Brussels</b>, 1 July 2026</p>')
    expect(contentFrom(null, 'sv')).toContain('</figure><p>Arbetet börjar i maj.</p>')
  })

  it('F7: has no relative address, no style and no id', () => {
    const contents = [swedishArticle, englishArticle, swedishReport, swedishPressRelease].map(
      (publication) => toFeedEntry(publication, entrySource).content,
    )

    for (const content of contents) {
      expect(content).not.toMatch(/(href|src)="\//)
      expect(content).not.toMatch(/ (style|id|srcset|on\w+)=/)
    }
  })
})

describe('an event', () => {
  const event = { kind: 'event' as const, eventStartsOn: '2026-12-09', eventEndsOn: '2026-12-10', place: 'Kulturens hus <Luleå>' }

  it('F11: says when and where it takes place after the standfirst, as its page does', () => {
    const swedish = toFeedEntry(anArticle(event), entrySource).content
    const english = toFeedEntry(anArticle({ ...event, language: 'en' }), entrySource).content

    expect(swedish).toBe(
      '<p>Tre regioner får stöd för sin omställning.</p>' +
        '<p><strong>När:</strong> 9–10 december 2026<br><strong>Var:</strong> Kulturens hus &lt;Luleå&gt;</p>' +
        '<p>Arbetet börjar i maj.</p>',
    )
    expect(english).toContain('<p><strong>When:</strong> 9–10 December 2026<br><strong>Where:</strong> Kulturens hus')
  })

  it.each([
    ['the day alone', { place: null, eventEndsOn: null }, '<p><strong>När:</strong> 9 december 2026</p><p>Arbetet'],
    ['the place alone', { eventStartsOn: null, eventEndsOn: null, place: 'Luleå' }, '<p><strong>Var:</strong> Luleå</p><p>Arbetet'],
    ['nothing', { eventStartsOn: null, eventEndsOn: null, place: null }, 'omställning.</p><p>Arbetet'],
    ['nothing, when it is news', { kind: 'news' as const }, 'omställning.</p><p>Arbetet'],
  ])('says %s when no more is known', (_, facts, expected) => {
    expect(toFeedEntry(anArticle({ ...event, ...facts }), entrySource).content).toContain(expected)
  })
})

describe('a changed text', () => {
  const change = { note: 'Rätt siffra är 6 < 7.', publishedAt: new Date('2026-04-02T08:00:00Z'), versionBefore: null }
  const changes = [
    { ...change, number: 2, significance: 'major' as const, note: 'Äldre nyhet.' },
    { ...change, number: 3, significance: 'major' as const, note: 'Ny tidplan.' },
    { ...change, number: 4, significance: 'correction' as const },
  ]

  it('says first in a feed what was corrected and what was updated last, the newest first', () => {
    const { content } = toFeedEntry({ ...swedishArticle, changes }, entrySource)

    expect(content).toMatch(
      /^<p><strong>Rättad 2 april 2026:<\/strong> Rätt siffra är 6 &lt; 7\.<\/p><p><strong>Uppdaterad 2 april 2026:<\/strong> Ny tidplan\.<\/p>/,
    )
    expect(content).not.toContain('Äldre nyhet.')
  })

  it('keeps its id, so that programs show it in place', () => {
    expect(toFeedEntry({ ...swedishArticle, changes }, entrySource).id).toBe(toFeedEntry(swedishArticle, entrySource).id)
  })
})

describe('a translation that is behind its original', () => {
  const told = { versionBefore: null, publishedAt: new Date('2026-04-02T08:00:00Z') }
  const lag: Lag = {
    reviewedRevision: 1,
    originalRevision: 3,
    reflectedAt: new Date('2026-03-02T08:00:00Z'),
    changes: [
      { ...told, number: 2, significance: 'major', note: 'Ny tidplan.' },
      { ...told, number: 3, significance: 'correction', note: 'Rätt siffra är 6 < 7.', publishedAt: new Date('2026-04-03T08:00:00Z') },
    ],
  }
  const behind = { ...englishArticle, lag }
  const notice =
    '<p>The Swedish text was changed on 3 April 2026, and the change may not be included here. ' +
    'This translation reflects the text as it was on 2 March 2026. ' +
    '<a href="https://nyheter.example/sv/nyheter/piloten-gar-vidare" hreflang="sv">Read the original in Swedish</a></p>' +
    '<p lang="sv"><strong>Rättad 3 april 2026:</strong> Rätt siffra är 6 &lt; 7.</p>' +
    '<p lang="sv"><strong>Uppdaterad 2 april 2026:</strong> Ny tidplan.</p>'

  it('F10: says so first, as its page does, with what has been changed in the original’s own words', () => {
    const { content } = toFeedEntry(behind, entrySource)

    expect(content).toBe(notice + toFeedEntry(englishArticle, entrySource).content)
    expect(toFeedEntry({ ...behind, original: null }, entrySource).content).not.toContain('changed on')
  })

  it('F10: says so before that nobody has read it, and before what has been changed in itself', () => {
    const change = { ...told, number: 2, significance: 'correction' as const, note: 'The right name.' }

    const { content } = toFeedEntry({ ...behind, hasUnreadMachineWords: true, changes: [change] }, entrySource)

    expect(content.slice(notice.length)).toMatch(/^<p>[^<]*machine[^<]*<\/p><p><strong>Corrected 2 April 2026:<\/strong> The right name\.<\/p>/i)
    expect(content.startsWith(notice)).toBe(true)
  })

  it('does not say which version it reflects when nobody knows', () => {
    const { content } = toFeedEntry({ ...behind, lag: { ...lag, reflectedAt: null } }, entrySource)

    expect(content).toContain('may not be included here. <a href=')
    expect(content).not.toContain('reflects')
  })

  it('F3: keeps its date, since its own words are what they were', () => {
    expect(toFeedEntry(behind, entrySource).updatedAt).toEqual(toFeedEntry(englishArticle, entrySource).updatedAt)
  })
})
