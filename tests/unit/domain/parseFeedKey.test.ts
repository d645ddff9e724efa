import { describe, expect, it } from 'vitest'
import { toFeedKey, type FeedSubject } from '@/domain/feedSubject'
import { parseFeedKey } from '@/domain/parseFeedKey'

const topic = { id: '7f0c', name: 'Gruvor', slug: 'gruvor', description: null }

describe('parseFeedKey', () => {
  it.each<[FeedSubject, object]>([
    [{ of: 'everything', locale: null }, { of: 'everything', locale: null }],
    [{ of: 'everything', locale: 'en' }, { of: 'everything', locale: 'en' }],
    [{ of: 'type', locale: 'sv', type: 'press-releases' }, { of: 'type', locale: 'sv', type: 'press-releases' }],
    [{ of: 'topic', locale: 'sv', topic, editions: [] }, { of: 'topic', locale: 'sv', topicId: '7f0c' }],
  ])('reads what a feed is named: %o', (subject, name) => {
    expect(parseFeedKey(toFeedKey(subject))).toEqual(name)
  })

  it('reads whose the feed of one text is', () => {
    expect(parseFeedKey('text:reports:7f0c')).toEqual({ of: 'text', type: 'reports', originalId: '7f0c' })
  })

  it.each(['', 'fi', 'fi:articles', 'sv:letters', 'text:letters:7f0c'])('knows no feed named "%s"', (key) => {
    expect(parseFeedKey(key)).toBeNull()
  })
})
