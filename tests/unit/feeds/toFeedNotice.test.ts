import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { toAtom } from '@/feeds/toAtom'
import { toJsonFeed } from '@/feeds/toJsonFeed'
import { toRss } from '@/feeds/toRss'
import { aFeed } from '../../factories/feed'

describe('who opens a feed in a browser', () => {
  it('is told what it is, and where to read how to subscribe, before anything else that is said in it', () => {
    const [rss, atom] = [toRss(aFeed({ locale: 'en' })), toAtom(aFeed({ locale: 'en' }))]
    const notice = 'This is a feed. It is made for programs that fetch news for you. How to subscribe: https://nyheter.example/en/subscribe'

    // Never before the root: programs tell the format of a document by how it begins.
    expect(rss).toMatch(new RegExp(`^<\\?xml [^>]*>\\n<rss [^>]*>\\n<!-- ${notice} -->\\n<channel>`))
    expect(atom).toMatch(new RegExp(`^<\\?xml [^>]*>\\n<feed [^>]*>\\n<!-- ${notice} -->\\n<id>`))
    expect(JSON.parse(toJsonFeed(aFeed({ locale: 'en' })))).toMatchObject({ user_comment: notice })
  })

  it('is told in both languages in a feed that carries both', () => {
    expect(toRss(aFeed({ locale: null }))).toMatch(/<!-- Det här .*\/sv\/prenumerera This is .*\/en\/subscribe -->/)
  })

  it('is told so too by a newsroom whose address holds two hyphens, which end a comment', () => {
    const rss = toRss(aFeed({ siteUrl: 'https://xn--nyheter-9za.example' }))

    expect(XMLValidator.validate(rss)).toBe(true)
    expect(rss.match(/<!--(.*?)-->/s)?.[1]).not.toContain('--')
  })
})
