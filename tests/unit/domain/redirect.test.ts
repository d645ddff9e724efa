import { describe, expect, it } from 'vitest'
import { changesLanguage, normalizePath, parseFrom, parseTo } from '@/domain/redirect'

const siteUrl = 'https://news.example.org'

describe('the old address of a redirect', () => {
  it.each([
    ['/nyheter/2019/öppet-hus', '/nyheter/2019/%C3%B6ppet-hus'],
    ['/nyheter/2019/%c3%b6ppet-hus/', '/nyheter/2019/%C3%B6ppet-hus'],
    ['  /om oss  ', '/om%20oss'],
    ['/o\u0308ppet', '/%C3%B6ppet'],
    ['/a/../b', '/b'],
    ['https://news.example.org/gammal/', '/gammal'],
  ])('is one path, however it is written: %s', (written, path) => {
    expect(parseFrom(written, siteUrl)).toEqual({ path })
  })

  it.each([
    ['nyheter', 'notAPath'],
    ['', 'notAPath'],
    ['//evil.example/x', 'notAPath'],
    ['/\\evil.example', 'notAPath'],
    ['/a//b', 'notAPath'],
    ['/%E0%A4%A', 'notAPath'],
    ['/a%00b', 'notAPath'],
    ['https://old.example.org/x', 'notAPath'],
    ['/show.aspx?id=7', 'hasQuery'],
    ['/x#top', 'hasQuery'],
    ['/', 'ours'],
    ['https://news.example.org', 'ours'],
    ['/admin/collections', 'ours'],
    ['/API/users', 'ours'],
    ['/x/../admin', 'ours'],
  ])('is refused when it is none of ours to lead on from: %s', (written, fault) => {
    expect(parseFrom(written, siteUrl)).toEqual({ fault })
  })
})

describe('where a redirect leads', () => {
  it.each([
    ['/sv/nyheter/', '/sv/nyheter'],
    ['https://news.example.org/en/news?page=2#top', '/en/news?page=2#top'],
    ['https://exämple.org/å', 'https://xn--exmple-cua.org/%C3%A5'],
    ['http://example.org', 'http://example.org/'],
    ['/', '/'],
    ['/admin', null],
    ['//evil.example/x', null],
    ['javascript:alert(1)', null],
    ['mailto:a@example.org', null],
    ['nyheter', null],
  ])('is a path of ours or a whole address: %s', (written, to) => {
    expect(parseTo(written, siteUrl)).toBe(to)
  })
})

it('finds one path in every spelling of it', () => {
  expect(['/%7Efoo', '/~foo', '/~foo/'].map(normalizePath)).toEqual(['/~foo', '/~foo', '/~foo'])
})

it('tells a redirect that would change its reader’s language', () => {
  expect(changesLanguage('/sv/gammal', '/en/news')).toBe(true)
  expect(changesLanguage('/sv/gammal', '/sv/nyheter?x#y')).toBe(false)
  expect(changesLanguage('/gammal', '/en/news')).toBe(false)
  expect(changesLanguage('/sv/gammal', 'https://example.org/en')).toBe(false)
})
