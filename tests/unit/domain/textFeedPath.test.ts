import { describe, expect, it } from 'vitest'
import type { Address } from '@/domain/address'
import { parsePath } from '@/domain/parsePath'
import { toPath } from '@/domain/paths'

const feed: Address = { page: 'textFeed', locale: 'sv', type: 'articles', slug: 'piloten', format: 'rss' }

describe('the address of the feed of one text', () => {
  it('is that of the text, with the name that all feeds have', () => {
    expect(toPath(feed)).toBe('/sv/nyheter/piloten/feed.rss')
    expect(parsePath('/sv/nyheter/piloten/feed.rss')).toEqual(feed)
  })

  it.each(['/sv/nyheter/piloten/feed.rss/', '/sv/nyheter/piloten/feed.rss/2', '/sv/nyheter/piloten/feed.xml', '/en/nyheter/piloten/feed.rss'])(
    'has no other spelling: %s',
    (path) => {
      expect(parsePath(path)).toBeNull()
    },
  )

  it('leaves earlier versions theirs', () => {
    expect(parsePath('/sv/nyheter/piloten/versioner/2')).toMatchObject({ page: 'version', number: 2 })
  })
})
