import { describe, expect, it } from 'vitest'
import { judgeConditions } from '@/server/conditional'

const validators = { etag: '"abc-br"', lastModified: Date.parse('2026-03-02T08:00:00Z') }
const before = 'Mon, 02 Mar 2026 07:59:59 GMT'
const same = 'Mon, 02 Mar 2026 08:00:00 GMT'
const after = 'Mon, 02 Mar 2026 08:00:01 GMT'

describe('judgeConditions', () => {
  it('sends the answer to a reader who sets no condition', () => {
    expect(judgeConditions({}, validators)).toBe('send')
  })

  it.each([
    ['"abc-br"', 'not-modified'],
    ['W/"abc-br"', 'not-modified'],
    ['"old", "abc-br"', 'not-modified'],
    ['"old",W/"abc-br","older"', 'not-modified'],
    ['"with, comma", "abc-br"', 'not-modified'],
    ['*', 'not-modified'],
    [' * ', 'not-modified'],
    ['"abc"', 'send'],
    ['"abc-gzip"', 'send'],
    ['abc-br', 'send'],
    ['"ABC-BR"', 'send'],
    ['""', 'send'],
    ['', 'send'],
    ['"old", *', 'send'],
  ])('meets If-None-Match: %s with "%s"', (condition, verdict) => {
    expect(judgeConditions({ 'if-none-match': condition }, validators)).toBe(verdict)
  })

  it.each([
    [before, 'send'],
    [same, 'not-modified'],
    [after, 'not-modified'],
    ['Monday, 02-Mar-26 08:00:00 GMT', 'not-modified'],
    ['2026-03-02T08:00:00Z', 'send'],
    ['', 'send'],
  ])('meets If-Modified-Since: %s with "%s"', (condition, verdict) => {
    expect(judgeConditions({ 'if-modified-since': condition }, validators)).toBe(verdict)
  })

  it('believes the ETag, not the date, when a feed reader sends both', () => {
    const changed = { 'if-none-match': '"old"', 'if-modified-since': after }
    const unchanged = { 'if-none-match': '"abc-br"', 'if-modified-since': before }

    expect(judgeConditions(changed, validators)).toBe('send')
    expect(judgeConditions(unchanged, validators)).toBe('not-modified')
  })

  it('takes a weak ETag for enough to know that nothing changed, and for too little to promise the same bytes', () => {
    const weak = { etag: 'W/"12-1a"', lastModified: null }

    expect(judgeConditions({ 'if-none-match': 'W/"12-1a"' }, weak)).toBe('not-modified')
    expect(judgeConditions({ 'if-none-match': '"12-1a"' }, weak)).toBe('not-modified')
    expect(judgeConditions({ 'if-match': 'W/"12-1a"' }, weak)).toBe('precondition-failed')
  })

  it('sends an answer of unknown age to a reader who asks by date', () => {
    expect(judgeConditions({ 'if-modified-since': after }, { ...validators, lastModified: null })).toBe('send')
  })

  it.each([
    [{ 'if-match': '"abc-br"' }, 'send'],
    [{ 'if-match': '*' }, 'send'],
    [{ 'if-match': 'W/"abc-br"' }, 'precondition-failed'],
    [{ 'if-match': '"old"' }, 'precondition-failed'],
    [{ 'if-match': '"abc-br"', 'if-unmodified-since': before }, 'send'],
    [{ 'if-match': '"abc-br"', 'if-none-match': '"abc-br"' }, 'not-modified'],
    [{ 'if-unmodified-since': before }, 'precondition-failed'],
    [{ 'if-unmodified-since': same }, 'send'],
    [{ 'if-unmodified-since': 'nonsense' }, 'send'],
  ])('meets %j with "%s"', (headers, verdict) => {
    expect(judgeConditions(headers, validators)).toBe(verdict)
  })
})
