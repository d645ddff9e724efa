import { describe, expect, it } from 'vitest'
import { feedTerms } from '@/app/(site)/answers/feedTerms'

const now = new Date('2026-03-02T08:00:00Z')

describe('feedTerms', () => {
  it('lets programs use a feed for five minutes while no text waits for its time', () => {
    expect(feedTerms(now, null)).toEqual({ cacheControl: 'public, max-age=300', maxAgeSeconds: 300, validUntil: null })
  })

  it('makes the feed anew five minutes before a text’s time, so that no copy lives longer than to it', () => {
    const nextMoment = new Date('2026-03-02T09:00:00Z')

    expect(feedTerms(now, nextMoment)).toEqual({
      cacheControl: 'public, max-age=300',
      maxAgeSeconds: 300,
      validUntil: new Date('2026-03-02T08:55:00Z'),
    })
  })

  it.each(['2026-03-02T08:05:00Z', '2026-03-02T08:00:01Z'])('lets nobody use it without asking when the time is near: %s', (time) => {
    expect(feedTerms(now, new Date(time))).toEqual({
      cacheControl: 'public, max-age=0, must-revalidate',
      maxAgeSeconds: 0,
      validUntil: new Date(time),
    })
  })
})
