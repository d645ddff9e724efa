import { describe, expect, it } from 'vitest'
import { aFeed } from '../../factories/feed'
import { englishArticle, swedishArticle } from '../../factories/newsroom'
import { anArticle } from '../../factories/publication'

describe('toFeed', () => {
  it('names itself, its page and its counterpart in the other language', () => {
    const { entries, history, ...feed } = aFeed({ publications: [swedishArticle] })

    expect(entries).toHaveLength(1)
    expect(history.previousUrl).toBeNull()
    expect(feed).toEqual({
      id: 'tag:nyheter.example,2026:feed:sv',
      hubUrl: null,
      publisher: 'Region Norra',
      removals: [],
      url: 'https://nyheter.example/sv/feed.rss',
      homeUrl: 'https://nyheter.example/sv',
      title: 'Region Norras nyhetsrum på svenska',
      description: 'Nyheter, rapporter och pressmeddelanden från Region Norra.',
      notice: 'Det här är ett flöde. Det är till för program som hämtar nyheter åt dig. Så här prenumererar du: https://nyheter.example/sv/prenumerera',
      language: 'sv',
      isMultilingual: false,
      updatedAt: new Date('2026-03-31T06:30:15.250Z'),
      alternates: [{ url: 'https://nyheter.example/en/feed.rss', language: 'en' }],
    })
  })

  it('in every language speaks the house’s and says what it carries', () => {
    const feed = aFeed({ locale: null, publications: [swedishArticle, englishArticle] })

    expect(feed.url).toBe('https://nyheter.example/feed.rss')
    expect(feed.title).toBe('Region Norras nyhetsrum på svenska och engelska')
    expect(feed.isMultilingual).toBe(true)
    expect(feed.alternates.map(({ url }) => url)).toEqual([
      'https://nyheter.example/sv/feed.rss',
      'https://nyheter.example/en/feed.rss',
    ])
  })

  it('F5: holds the fifty newest, newest first, ties in the order of their ids', () => {
    const days = Array.from({ length: 60 }, (_, index) => index)
    const publications = days.map((day) =>
      anArticle({ id: `article-${100 + day}`, publishedAt: new Date(Date.UTC(2026, 0, 1 + Math.floor(day / 2))) }),
    )

    const ids = aFeed({ publications }).entries.map(({ id }) => id.split(':').at(-2))

    expect(ids).toHaveLength(50)
    expect(ids.slice(0, 4)).toEqual(['article-158', 'article-159', 'article-156', 'article-157'])
    expect(ids.at(-1)).toBe('article-111')
  })

  it('F9: changes when a text is taken away', () => {
    const removal = new Date('2026-05-01T00:00:00Z')

    expect(aFeed({ publications: [swedishArticle], lastMovedAt: removal }).updatedAt).toEqual(removal)
    expect(aFeed({ lastMovedAt: removal }).updatedAt).toEqual(removal)
    expect(aFeed().updatedAt).toBeNull()
  })
})
