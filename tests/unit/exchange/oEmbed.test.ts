import { describe, expect, it } from 'vitest'
import { toOEmbedPath } from '@/domain/paths'
import { readOEmbedQuery } from '@/exchange/oembed/readOEmbedQuery'
import { toOEmbed } from '@/exchange/oembed/toOEmbed'
import { writeOEmbed } from '@/exchange/oembed/writeOEmbed'
import { parseXml } from '@/xml/parseXml'
import { wordsOf, childrenOf } from '@/xml/xmlElement'
import { entrySource } from '../../factories/feed'
import { nastyArticle } from '../../factories/nastyArticle'
import { anArticle, anImage, aReport } from '../../factories/publication'

const source = { ...entrySource, site: { name: 'Region Norras nyhetsrum' }, cacheAgeSeconds: 300 }
const anySize = { maxWidth: Infinity, maxHeight: Infinity }
const heroImage = anImage({
  renditions: [
    { filename: 'valsverk-480x270.jpg', width: 480, height: 270, bytes: 1, mimeType: 'image/jpeg' },
    { filename: 'valsverk-960x540.jpg', width: 960, height: 540, bytes: 1, mimeType: 'image/jpeg' },
  ],
})

describe('what another site shows of a text that is linked to there', () => {
  it('is its title, whose it is, and a picture', () => {
    expect(toOEmbed(anArticle({ heroImage }), anySize, source)).toEqual({
      version: '1.0',
      type: 'link',
      title: 'Piloten går vidare',
      author_name: 'Region Norra',
      provider_name: 'Region Norras nyhetsrum',
      provider_url: 'https://nyheter.example/sv',
      cache_age: 300,
      thumbnail_url: 'https://nyheter.example/media/valsverk-960x540.jpg',
      thumbnail_width: 960,
      thumbnail_height: 540,
    })
  })

  it.each([
    [{ maxWidth: 500, maxHeight: Infinity }, 480],
    [{ maxWidth: 480, maxHeight: 270 }, 480],
    [{ maxWidth: Infinity, maxHeight: 540 }, 960],
    [{ maxWidth: Infinity, maxHeight: 539 }, 480],
  ])('has no larger picture than the site asks for: %j', (size, width) => {
    expect(toOEmbed(anArticle({ heroImage }), size, source).thumbnail_width).toBe(width)
  })

  it('has no picture when none fits, or there is none', () => {
    for (const answer of [toOEmbed(anArticle({ heroImage }), { maxWidth: 100, maxHeight: 100 }, source), toOEmbed(anArticle(), anySize, source)])
      expect(Object.keys(answer).filter((name) => name.startsWith('thumbnail'))).toEqual([])
  })

  it('says so when the text no longer holds', () => {
    const withdrawal = { at: new Date('2026-04-01T08:00:00Z'), explanation: 'Siffrorna höll inte.' }

    expect(toOEmbed(anArticle({ withdrawal }), anySize, source).title).toBe('Tillbakadragen: Piloten går vidare')
  })

  it('names those who stand on a report', () => {
    expect(toOEmbed(aReport({ authors: ['Anna Berg', 'Bo Ek'] }), anySize, source).author_name).toBe('Anna Berg och Bo Ek')
  })

  it('is the same in both forms, whatever an editor pasted', () => {
    const answer = toOEmbed(nastyArticle, anySize, source)

    const json = JSON.parse(writeOEmbed(answer, 'json').body)
    const xml = parseXml(writeOEmbed(answer, 'xml').body)
    const fromXml = Object.fromEntries(childrenOf(xml).map((child) => [child.name, wordsOf(child)]))
    expect(fromXml).toEqual(Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)])))
    expect(xml.name).toBe('oembed')
  })
})

describe('a question about a text', () => {
  const url = 'https://nyheter.example/sv/nyheter/piloten-gar-vidare'
  const read = (query: string) => readOEmbedQuery(new URLSearchParams(query))

  it('is read as our own pages put it', () => {
    const { search } = new URL(toOEmbedPath(url, 'xml'), url)

    expect(read(search)).toEqual({ url: new URL(url), format: 'xml', ...anySize })
  })

  it('may name no format, and the largest size there is room for', () => {
    expect(read(`url=${encodeURIComponent(url)}&maxwidth=600&maxheight=400`)).toMatchObject({ format: 'json', maxWidth: 600, maxHeight: 400 })
  })

  it.each([
    ['format=json', 'urlMissing'],
    ['url=', 'urlMissing'],
    ['url=nyheter', 'urlUnreadable'],
    ['url=https%3A%2F%2F', 'urlUnreadable'],
    [`url=${url}&format=yaml`, 'formatUnknown'],
    [`url=${url}&maxwidth=0`, 'maxwidthUnreadable'],
    [`url=${url}&maxwidth=wide`, 'maxwidthUnreadable'],
    [`url=${url}&maxheight=-5`, 'maxheightUnreadable'],
    [`url=${url}&maxheight=`, 'maxheightUnreadable'],
  ])('that cannot be read is refused for what is wrong with it: %s', (query, problem) => {
    expect(read(query)).toBe(problem)
  })
})
