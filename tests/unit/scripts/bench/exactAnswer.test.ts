import { describe, expect, it } from 'vitest'
import { headerOf, isSameAnswer, withoutHeaders, type ExactAnswer } from '../../../../scripts/bench/exactAnswer'

function anAnswer(stated: Partial<ExactAnswer> = {}): ExactAnswer {
  return {
    status: 200,
    headers: ['ETag', '"a"', 'Date', 'Mon, 02 Mar 2026 05:00:00 GMT'],
    body: Buffer.from('Ny rapport'),
    ...stated,
  }
}

describe('isSameAnswer', () => {
  it('looks away from the second it was sent in', () => {
    const later = anAnswer({ headers: ['ETag', '"a"', 'Date', 'Mon, 02 Mar 2026 05:00:01 GMT'] })

    expect(isSameAnswer(anAnswer(), later)).toBe(true)
  })

  it.each([
    ['another status', anAnswer({ status: 404 })],
    ['another header', anAnswer({ headers: ['ETag', '"b"'] })],
    ['one header less', anAnswer({ headers: [] })],
    ['another byte', anAnswer({ body: Buffer.from('Ny Rapport') })],
  ])('notices %s', (_, other) => {
    expect(isSameAnswer(anAnswer(), other)).toBe(false)
  })
})

describe('headerOf', () => {
  it('finds a header however it is spelled', () => {
    expect(headerOf(anAnswer(), 'etag')).toBe('"a"')
  })

  it('takes no value for a name', () => {
    const answer = anAnswer({ headers: ['X-Word', 'etag', 'Vary', 'Accept-Encoding'] })

    expect(headerOf(answer, 'etag')).toBeNull()
  })
})

describe('withoutHeaders', () => {
  it('leaves out the name with its value', () => {
    expect(withoutHeaders(['Date', 'now', 'Vary', 'date'], ['date'])).toEqual(['Vary', 'date'])
  })
})
