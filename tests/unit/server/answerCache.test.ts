import { describe, expect, it } from 'vitest'
import { toAnswer } from '@/server/answer'
import { AnswerCache, type StoredAnswer } from '@/server/answerCache'

const noon = Date.parse('2026-03-02T12:00:00Z')

function aCache({ maxBytes = 1_000_000, now = () => noon } = {}) {
  const cache = new AnswerCache({ maxBytes, now })
  cache.startStoring()
  return cache
}

function aStoredAnswer({ tags = ['publications'], expiresAt = Infinity, bytes = 10 } = {}): StoredAnswer {
  return { answer: toAnswer({ status: 200, headers: [], body: Buffer.alloc(bytes) }), tags, expiresAt }
}

function store(cache: AnswerCache, key: string, stored: StoredAnswer) {
  cache.store(key, { stored, render: cache.beginRender() })
}

describe('AnswerCache', () => {
  it('gives an answer to the very address it was made for', () => {
    const cache = aCache()
    const stored = aStoredAnswer()
    store(cache, '/sv/nyheter?a=1', stored)

    expect(cache.find('/sv/nyheter?a=1')).toBe(stored)
    expect(cache.find('/sv/nyheter')).toBeNull()
    expect(cache.find('/sv/nyheter?a=2')).toBeNull()
  })

  it('gives an answer until its moment, and at that moment no more', () => {
    let now = noon
    const cache = aCache({ now: () => now })
    store(cache, '/sv', aStoredAnswer({ expiresAt: noon + 1000 }))

    now = noon + 999
    expect(cache.find('/sv')).not.toBeNull()
    now = noon + 1000
    expect(cache.find('/sv')).toBeNull()
    now = noon
    expect(cache.find('/sv')).toBeNull()
  })

  it('does not give an answer whose moment came while it was made', () => {
    const cache = aCache()
    store(cache, '/sv', aStoredAnswer({ expiresAt: noon }))

    expect(cache.find('/sv')).toBeNull()
  })

  it('drops the answers made from what has changed, and keeps the others', () => {
    const cache = aCache()
    store(cache, '/sv', aStoredAnswer({ tags: ['publications', 'site'] }))
    store(cache, '/sv/kontakt', aStoredAnswer({ tags: ['contacts', 'site'] }))
    store(cache, '/site.css', aStoredAnswer({ tags: ['assets'] }))

    cache.purge(['publications', 'topics'])

    expect(['/sv', '/sv/kontakt', '/site.css'].map((key) => cache.find(key) !== null)).toEqual([false, true, true])
  })

  it('drops everything when everything may have changed', () => {
    const cache = aCache()
    store(cache, '/site.css', aStoredAnswer({ tags: ['assets'] }))

    cache.purge(['*'])

    expect(cache.find('/site.css')).toBeNull()
  })

  it('drops by the tags of the newest answer of an address', () => {
    const cache = aCache()
    store(cache, '/sv', aStoredAnswer({ tags: ['contacts'] }))
    store(cache, '/sv', aStoredAnswer({ tags: ['site'] }))

    cache.purge(['contacts'])
    expect(cache.find('/sv')).not.toBeNull()
    cache.purge(['site'])
    expect(cache.find('/sv')).toBeNull()
  })

  it.each([
    [['publications'], false],
    [['*'], false],
    [['contacts'], true],
  ])('after a change of %j, keeps an answer begun before it: %s', (changed, isKept) => {
    const cache = aCache()
    const render = cache.beginRender()

    cache.purge(changed)
    cache.store('/sv', { stored: aStoredAnswer({ tags: ['publications'] }), render })

    expect(cache.find('/sv') !== null).toBe(isKept)
  })

  it('keeps an answer begun after the change', () => {
    const cache = aCache()
    cache.purge(['publications'])

    store(cache, '/sv', aStoredAnswer())

    expect(cache.find('/sv')).not.toBeNull()
  })

  it('keeps nothing before changes can be heard', () => {
    const cache = new AnswerCache({ maxBytes: 1_000_000, now: () => noon })
    store(cache, '/sv', aStoredAnswer())

    expect(cache.find('/sv')).toBeNull()
  })

  it('forgets everything when changes can no longer be heard, also what is being made', () => {
    const cache = aCache()
    store(cache, '/sv', aStoredAnswer())
    const render = cache.beginRender()

    cache.stopStoring()
    expect(cache.find('/sv')).toBeNull()
    cache.startStoring()
    cache.store('/sv', { stored: aStoredAnswer(), render })
    expect(cache.find('/sv')).toBeNull()
  })

  it('does not keep what was begun before changes could be heard', () => {
    const cache = new AnswerCache({ maxBytes: 1_000_000, now: () => noon })
    const render = cache.beginRender()

    cache.startStoring()
    cache.store('/sv', { stored: aStoredAnswer(), render })

    expect(cache.find('/sv')).toBeNull()
  })

  it('lets the least recently used answers go when memory is short', () => {
    const cache = aCache({ maxBytes: 30_000 })
    store(cache, '/first', aStoredAnswer({ bytes: 10_000 }))
    store(cache, '/second', aStoredAnswer({ bytes: 10_000 }))
    cache.find('/first')

    store(cache, '/third', aStoredAnswer({ bytes: 10_000 }))

    expect(['/first', '/second', '/third'].map((key) => cache.find(key) !== null)).toEqual([true, false, true])
  })

  it('does not take in an answer larger than all its memory', () => {
    const cache = aCache({ maxBytes: 30_000 })
    store(cache, '/large', aStoredAnswer({ bytes: 30_001 }))

    expect(cache.find('/large')).toBeNull()
  })
})
