import { describe, expect, it } from 'vitest'
import { normalizeWords } from '@/domain/normalizeWords'

describe('words that are stored', () => {
  it('are one spelling, however deep they stand', () => {
    expect(normalizeWords({ title: 'A\u030angermanland', topics: ['o\u0308'] })).toEqual({ title: '\u00c5ngermanland', topics: ['\u00f6'] })
  })

  it('hold nothing that PostgreSQL cannot store, nor do their names', () => {
    expect(normalizeWords({ 'a\0b': ['c\0d', '\ud800e', '😀'] })).toEqual({ ab: ['cd', '\ufffde', '😀'] })
  })

  it('lose the control characters that word processors leave, but no break between words', () => {
    expect(normalizeWords({ title: 'Ett\u0001 nytt\u000blabb\ufffe', body: 'en rad\r\nen till\f' })).toEqual({ title: 'Ett nytt labb', body: 'en rad\nen till ' })
  })

  it('leave addresses and passwords in their own spelling, but no less storable', () => {
    expect(normalizeWords({ url: 'https://example.org/o\u0308\0', password: 'o\u0308' })).toEqual({ url: 'https://example.org/o\u0308', password: 'o\u0308' })
  })

  it('leave everything else as it is', () => {
    const at = new Date('2026-03-02T08:00:00Z')

    expect(normalizeWords([at, 5, null, true])).toEqual([at, 5, null, true])
  })
})
