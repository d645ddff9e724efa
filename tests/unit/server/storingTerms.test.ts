import { describe, expect, it } from 'vitest'
import { pairHeaders } from '@/server/headers'
import { readStoringTerms } from '@/server/storingTerms'

const madeAt = Date.parse('2026-03-02T05:00:00Z')

function read(headers: Record<string, string>, status = 200) {
  return readStoringTerms({ status, headers: pairHeaders(Object.entries(headers).flat()) }, madeAt)
}

describe('readStoringTerms', () => {
  it('lets an answer with tags be used until something it shows changes', () => {
    const terms = read({ 'Surrogate-Key': 'publications  site' })

    expect(terms).toEqual({ tags: ['publications', 'site'], expiresAt: Infinity })
  })

  it('lets an answer end at an exact moment', () => {
    const terms = read({ 'Surrogate-Key': 'site', 'X-Expires-At': '2026-03-02T06:00:00.000Z' })

    expect(terms?.expiresAt).toBe(Date.parse('2026-03-02T06:00:00Z'))
  })

  it('counts the age from when the app was asked', () => {
    const terms = read({ 'Surrogate-Key': 'site', 'Surrogate-Control': 'max-age=60' })

    expect(terms?.expiresAt).toBe(madeAt + 60_000)
  })

  it.each([
    ['2026-03-02T05:00:30Z', 30_000],
    ['2026-03-02T05:01:30Z', 60_000],
  ])('ends at the earlier of two moments: %s or a minute', (expiresAt, milliseconds) => {
    const terms = read({ 'Surrogate-Key': 'site', 'Surrogate-Control': 'max-age=60', 'X-Expires-At': expiresAt })

    expect(terms?.expiresAt).toBe(madeAt + milliseconds)
  })

  it.each([200, 301, 307, 308, 404, 410])('lets an answer with status %d be kept', (status) => {
    expect(read({ 'Surrogate-Key': 'site' }, status)).not.toBeNull()
  })

  it.each([206, 304, 500, 503])('does not let an answer with status %d be kept', (status) => {
    expect(read({ 'Surrogate-Key': 'site' }, status)).toBeNull()
  })

  it('does not keep an answer that has no tags', () => {
    expect(read({})).toBeNull()
    expect(read({ 'Surrogate-Key': ' ' })).toBeNull()
  })

  it.each<Record<string, string>>([
    { 'Set-Cookie': 'a=b' },
    { Vary: 'Accept-Language' },
    { Vary: '*' },
    { 'Cache-Control': 'private, max-age=60' },
    { 'Cache-Control': 'no-store' },
    { 'Surrogate-Control': 'no-store' },
    { 'Surrogate-Control': 'max-age=soon' },
    { 'X-Expires-At': 'tomorrow' },
    { 'X-Expires-At': '2026-13-02T05:00:00Z' },
  ])('does not keep an answer for all that says %j', (headers) => {
    expect(read({ 'Surrogate-Key': 'site', ...headers })).toBeNull()
  })

  it('keeps an answer that browsers may not use unasked', () => {
    const headers = { 'Surrogate-Key': 'site', 'Cache-Control': 'public, no-cache', Vary: 'rsc, Accept-Encoding' }

    expect(read(headers)).not.toBeNull()
  })
})
