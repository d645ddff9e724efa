import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { toDepositCopies } from '@/domain/toDepositCopies'
import type { Deposit, DepositFamily } from '@/domain/legalDeposit'
import { toDepositFeed } from '@/feeds/toDepositFeed'
import { aDeposit, aDepositFile, aDepositText } from '../../factories/deposit'

/** What the library's validator asks of a date, as its documentation has it (type `Rfc822FormatDate`). */
const libraryDate =
  /^(((Mon)|(Tue)|(Wed)|(Thu)|(Fri)|(Sat)|(Sun)), *)?\d\d? +((Jan)|(Feb)|(Mar)|(Apr)|(May)|(Jun)|(Jul)|(Aug)|(Sep)|(Oct)|(Nov)|(Dec)) +\d\d\d\d +\d\d:\d\d(:\d\d)? +(([+-]\d\d\d\d)|(UT)|(GMT)|(EST)|(EDT)|(CST)|(CDT)|(MST)|(MDT)|(PST)|(PDT)|\w)$/
const libraryPublisher = /^http:\/\/id\.kb\.se\/organisations\/SE\d{10}(-.+)?$/

interface Given extends Partial<DepositFamily> {
  deposits?: Deposit[]
}

function aDepositFeed(...families: Given[]): string {
  const whole = families.map((family) => ({ original: aDepositText(), authors: [], translations: [], files: [], deposits: [], ...family }))
  return toDepositFeed({
    title: 'Region Norras nyhetsrum: e-plikt',
    description: 'Publikationer som ska levereras till Kungliga biblioteket.',
    language: 'sv',
    siteUrl: 'https://nyheter.example',
    homeUrl: 'https://nyheter.example/sv',
    tagAuthority: 'nyheter.example,2026',
    publisherId: 'http://id.kb.se/organisations/SE2120001553',
    publisher: 'Region Norra',
    copies: whole.flatMap(({ deposits, ...family }) => toDepositCopies({ family, deposits, now: new Date('2026-03-03T08:00:00Z') })),
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

const appendix = aDepositFile({ filename: 'bilaga.pdf', title: 'Bilaga', fingerprint: 'c3' })
const idsOf = (given: Given) => itemsOf(aDepositFeed(given)).map(({ guid }) => guid['#text'])

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

  it('names the same copy by the same id when its title, address and order of further files are others', () => {
    const files = [aDepositFile(), appendix, aDepositFile({ filename: 'tabeller.pdf', fingerprint: 'd4' })]

    const reordered = files.toSorted((one, other) => ['a1', 'd4', 'c3'].indexOf(one.fingerprint) - ['a1', 'd4', 'c3'].indexOf(other.fingerprint))

    expect(idsOf({ original: aDepositText({ title: 'Sex', slug: 'sex' }), files: reordered })).toEqual(idsOf({ files }))
  })

  it('names a file by the same id when the page in its language comes, and when that page becomes a text of its own', () => {
    const file = aDepositFile({ filename: 'five-priorities.pdf', language: 'en', fingerprint: 'b2' })

    const before = idsOf({ files: [file] })

    expect(idsOf({ files: [file], translations: [english] })).toEqual(before)
    expect(idsOf({ files: [file], original: english })).toEqual(before)
  })

  it('names a copy by the same id when one of its further files is removed', () => {
    expect(idsOf({ files: [aDepositFile()] })).toEqual(idsOf({ files: [aDepositFile(), appendix] }))
  })

  it('keeps a fetched copy’s id when its main file is removed', () => {
    const fetched = { deposits: [aDeposit({ contents: ['a1', 'c3'] })] }

    expect(idsOf({ files: [appendix], ...fetched })).toEqual(idsOf({ files: [aDepositFile(), appendix], ...fetched }))
  })

  it('holds a file that is added to a delivered copy as an item of its own, before and after its delivery', () => {
    const files = [aDepositFile(), appendix]
    const [waiting] = itemsOf(aDepositFeed({ files, deposits: [aDeposit()] }))
    const [fetched] = itemsOf(aDepositFeed({ files, deposits: [aDeposit(), aDeposit({ id: 'deposit-2', contents: ['c3'] })] }))

    expect(waiting).toMatchObject({ title: 'Bilaga', link: 'https://nyheter.example/documents/bilaga.pdf' })
    expect([fetched?.guid, waiting?.['media:content']]).toEqual([waiting?.guid, undefined])
    expect(idsOf({ files })).not.toContain(waiting?.guid['#text'])
  })

  it('holds a file that two texts come with once', () => {
    const files = [aDepositFile()]

    expect(itemsOf(aDepositFeed({ files }, { files, original: aDepositText({ id: 'report-9', slug: 'nio' }) }))).toHaveLength(1)
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
