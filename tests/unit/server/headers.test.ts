import { describe, expect, it } from 'vitest'
import { findHeader, pairHeaders, toOutward, varyOf } from '@/server/headers'

describe('pairHeaders', () => {
  it('keeps the order, the spelling and the repetitions', () => {
    expect(pairHeaders(['Link', '<a>', 'X-One', '1', 'link', '<b>'])).toEqual([
      ['Link', '<a>'],
      ['X-One', '1'],
      ['link', '<b>'],
    ])
  })
})

describe('findHeader', () => {
  it('finds a header in any spelling and joins repeated ones', () => {
    const headers = pairHeaders(['Link', '<a>', 'link', '<b>'])

    expect(findHeader(headers, 'link')).toBe('<a>, <b>')
    expect(findHeader(headers, 'etag')).toBeNull()
  })
})

describe('toOutward', () => {
  it('keeps what is said between the app and its server from readers', () => {
    const headers = pairHeaders([
      ...['Surrogate-Key', 'publications', 'Surrogate-Control', 'max-age=60', 'X-Expires-At', '2026-03-02T08:00:00Z'],
      ...['X-Powered-By', 'Next.js', 'Connection', 'close', 'Transfer-Encoding', 'chunked', 'Vary', 'rsc'],
      ...['Content-Type', 'text/html', 'X-Content-Type-Options', 'nosniff', 'Referrer-Policy', 'same-origin'],
    ])

    expect(toOutward(headers)).toEqual([
      ['Content-Type', 'text/html'],
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'same-origin'],
    ])
  })
})

describe('varyOf', () => {
  it('leaves out what only the router of Next sends', () => {
    const headers = pairHeaders(['Vary', 'rsc, next-router-state-tree, Accept-Encoding', 'vary', 'Accept-Language'])

    expect(varyOf(headers)).toEqual(['accept-encoding', 'accept-language'])
  })
})
