import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { toDepositCopies } from '@/domain/toDepositCopies'
import type { DepositFamily } from '@/domain/legalDeposit'
import { toDepositFeed } from '@/feeds/toDepositFeed'
import { aDepositFile, aDepositText } from '../../factories/deposit'

/** What the library's validator asks of a date, as its documentation has it (type `Rfc822FormatDate`). */
const libraryDate =
  /^(((Mon)|(Tue)|(Wed)|(Thu)|(Fri)|(Sat)|(Sun)), *)?\d\d? +((Jan)|(Feb)|(Mar)|(Apr)|(May)|(Jun)|(Jul)|(Aug)|(Sep)|(Oct)|(Nov)|(Dec)) +\d\d\d\d +\d\d:\d\d(:\d\d)? +(([+-]\d\d\d\d)|(UT)|(GMT)|(EST)|(EDT)|(CST)|(CDT)|(MST)|(MDT)|(PST)|(PDT)|\w)$/
const libraryPublisher = /^http:\/\/id\.kb\.se\/organisations\/SE\d{10}(-.+)?$/

function aDepositFeed(...families: Partial<DepositFamily>[]): string {
  const whole = families.map((family) => ({ original: aDepositText(), authors: [], translations: [], files: [], ...family }))
  return toDepositFeed({
    title: 'Region Norras nyhetsrum: e-plikt',
    description: 'Publikationer som ska levereras till Kungliga biblioteket.',
    language: 'sv',
    siteUrl: 'https://nyheter.example',
    homeUrl: 'https://nyheter.example/sv',
    tagAuthority: 'nyheter.example,2026',
    publisherId: 'http://id.kb.se/organisations/SE2120001553',
    publisher: 'Region Norra',
    copies: whole.flatMap((family) => toDepositCopies({ family, deposits: [], now: new Date('2026-03-03T08:00:00Z') })),
  })
}

const english = aDepositText({ id: 'report-2', language: 'en', title: 'Five priorities', slug: 'five-priorities', publishedAt: new Date('2026-07-01T07:00:00Z') })
const families: Partial<DepositFamily>[] = [
  {
    authors: ['Åsa Öberg', 'R & D, analysenheten'],
    translations: [english],
    files: [
      aDepositFile(),
      aDepositFile({ filename: 'bilaga.xlsx', title: 'Bilaga', fingerprint: 'c3', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
      aDepositFile({ filename: 'five-priorities.pdf', title: 'Five priorities', language: 'en', fingerprint: 'b2' }),
    ],
  },
  { original: aDepositText({ type: 'articles', id: 'article-1', title: 'Handledning <för> e\u0301lever\u0007 & lärare ]]>', slug: 'handledning', standfirst: '' }) },
]

interface Item {
  guid: { '#text': string; isPermaLink: string }
  title: string
  link: string
  pubDate: string
  [name: string]: unknown
}

function itemsOf(feed: string): Item[] {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'item' || name === 'dcterms:creator' })
  return parser.parse(feed).rss.channel.item ?? []
}

describe('the feed for the National Library', () => {
  it('is written by the library’s specification', async () => {
    await expect(aDepositFeed(...families)).toMatchFileSnapshot('../../golden/eplikt.rss')
  })

  it('says of every copy what the library asks', () => {
    const items = itemsOf(aDepositFeed(...families))

    expect(items).toHaveLength(3)
    for (const item of items)
      expect(item).toMatchObject({
        guid: { '#text': expect.stringMatching(/^tag:nyheter\.example,2026:/), isPermaLink: 'false' },
        title: expect.stringMatching(/\S/),
        link: expect.stringMatching(/^https:\/\/nyheter\.example\//),
        pubDate: expect.stringMatching(libraryDate),
        'dcterms:publisher': expect.stringMatching(libraryPublisher),
        'dcterms:accessRights': 'gratis',
        'dcterms:format': expect.stringMatching(/^[a-z]+\/[a-z.-]+$/),
      })
  })

  it('names each copy by an id of its own, and by another when its file is another', () => {
    const before = itemsOf(aDepositFeed(...families)).map(({ guid }) => guid['#text'])
    const [after] = itemsOf(aDepositFeed({ files: [aDepositFile({ fingerprint: 'a2' })] }))

    expect(new Set([...before, after?.guid['#text']]).size).toBe(4)
  })

  it('names the same copy by the same id when its title, address and order of files are others', () => {
    const files = [aDepositFile(), aDepositFile({ filename: 'bilaga.pdf', fingerprint: 'c3' })]
    const [before] = itemsOf(aDepositFeed({ files }))
    const [after] = itemsOf(aDepositFeed({ original: aDepositText({ title: 'Sex', slug: 'sex' }), files: files.toReversed() }))

    expect(after?.guid).toEqual(before?.guid)
  })

  it('lets the publisher stand for authors that are not named', () => {
    const [named] = itemsOf(aDepositFeed({ authors: ['Åsa Öberg', ' '] }))
    const [unnamed] = itemsOf(aDepositFeed({ authors: ['\u00AD'] }))

    expect([named?.['dcterms:creator'], unnamed?.['dcterms:creator']]).toEqual([['Åsa Öberg'], ['Region Norra']])
  })

  it('is whole without anything to deliver', () => {
    expect(XMLValidator.validate(aDepositFeed())).toBe(true)
  })
})
