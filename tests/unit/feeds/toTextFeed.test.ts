import { describe, expect, it } from 'vitest'
import { toFeedEntry } from '@/feeds/toFeedEntry'
import { toRss } from '@/feeds/toRss'
import { toTextFeed } from '@/feeds/toTextFeed'
import type { Publication } from '@/domain/publication'
import { entrySource } from '../../factories/feed'
import { englishArticle, swedishArticle } from '../../factories/newsroom'

function follow(...publications: Publication[]) {
  const { language, type, slug } = swedishArticle
  return toTextFeed({
    address: { page: 'textFeed', locale: language, type, slug, format: 'rss' },
    site: { name: 'Region Norras nyhetsrum', publisher: 'Region Norra' },
    siteUrl: 'https://nyheter.example',
    tagAuthority: 'nyheter.example,2026',
    hubUrl: null,
    original: swedishArticle,
    entries: publications.map((publication) => toFeedEntry(publication, entrySource)),
  })
}

describe('the feed of one text', () => {
  it('says which text it follows, and leads to it', () => {
    const feed = follow(swedishArticle)

    expect(feed.title).toBe('Följ texten ”Piloten går vidare” – Region Norras nyhetsrum')
    expect(feed.homeUrl).toBe('https://nyheter.example/sv/nyheter/piloten-gar-vidare')
    expect(feed.url).toBe('https://nyheter.example/sv/nyheter/piloten-gar-vidare/feed.rss')
  })

  it('holds each language with the id it has in every feed, and says which it is', () => {
    const rss = toRss(follow(swedishArticle, englishArticle))

    expect(rss).toContain('<item xml:lang="sv">')
    expect(rss).toContain('<item xml:lang="en">')
    expect(rss).toContain('tag:nyheter.example,2026:articles:article-1:sv')
    expect(rss).toContain('tag:nyheter.example,2026:articles:article-2:en')
  })

  it('changes when any of its languages does', () => {
    expect(follow(swedishArticle, englishArticle).updatedAt).toEqual(swedishArticle.modifiedAt)
  })
})

describe('an entry of a text that was withdrawn', () => {
  const withdrawal = { at: new Date('2026-05-01T08:00:00Z'), explanation: 'Siffrorna höll inte & är borta.' }
  const entry = toFeedEntry({ ...swedishArticle, withdrawal }, entrySource)

  it('says so in its title and before its text, with the reason', () => {
    expect(entry.title).toBe('Tillbakadragen: Piloten går vidare')
    expect(entry.content).toMatch(/^<p><strong>Den här texten gäller inte längre\..*1 maj 2026\.<\/strong> Siffrorna höll inte &amp; är borta\.<\/p>/)
  })

  it('is new to its readers from then', () => {
    expect(entry.updatedAt).toEqual(withdrawal.at)
  })
})

describe('an entry of a text that a machine wrote words of', () => {
  it('says so before its text, until somebody has read it', () => {
    const unread = toFeedEntry({ ...englishArticle, hasUnreadMachineWords: true }, entrySource)

    expect(unread.content).toMatch(/^<p>Parts of this text have been translated by a machine, and nobody has read them yet\.<\/p>/)
    expect(toFeedEntry(englishArticle, entrySource).content).not.toContain('machine')
  })
})
