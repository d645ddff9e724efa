import { describe, expect, it } from 'vitest'
import { toNewsItemList, type ReleaseList } from '@/exchange/ninjs/toNewsItemList'
import { writeNewsItem } from '@/exchange/ninjs/writeNewsItem'
import { aFullRelease, fourthVersion, newsItemSource, readRelease } from '../../factories/newsItem'
import { aPressRelease } from '../../factories/publication'
import { findNinjsFaults } from '../../setup/findNinjsFaults'

const firstVersion = { number: 1, at: new Date('2026-07-01T07:00:00Z') }
const newer = aPressRelease({ id: 'release-2', title: 'Nästa utlysning', slug: 'nasta-utlysning', publishedAt: firstVersion.at })

function readList(list: Partial<ReleaseList>) {
  const full = { locale: 'sv' as const, releases: [], removals: [], lastMovedAt: null, ...list }
  return JSON.parse(writeNewsItem(toNewsItemList(full, newsItemSource)).body)
}

describe('the list of press releases, as other systems take it over', () => {
  const list = readList({ releases: [{ release: aFullRelease(), version: fourthVersion }, { release: newer, version: firstVersion }] })

  it('is one valid item of ninjs, composed of the newest', () => {
    expect(findNinjsFaults(list)).toEqual([])
    expect(list).toMatchObject({
      uri: 'tag:nyheter.example,2026:ninjs:sv:press-releases',
      type: 'composite',
      language: 'sv',
      title: 'Pressmeddelanden – Region Norras nyhetsrum',
      versionCreated: '2026-07-01T07:00:00Z',
    })
    expect(list.associations.map(({ name }: { name: string }) => name)).toEqual(['Nästa utlysning', 'Sök stöd nu'])
  })

  it('holds each of them whole, as it is at its own address', () => {
    const [, { name, rel, ...item }] = list.associations

    expect([name, rel]).toEqual(['Sök stöd nu', 'member'])
    expect(item).toEqual(readRelease(aFullRelease()))
    expect(findNinjsFaults(item)).toEqual([])
  })

  it('says of one that was removed that it is cancelled, and nothing else of it', () => {
    const removed = { id: 'tag:nyheter.example,2026:press-releases:gone:sv', at: new Date('2026-08-01T07:00:00Z') }

    const { versionCreated, associations } = readList({ removals: [removed], lastMovedAt: removed.at })

    expect(versionCreated).toBe('2026-08-01T07:00:00Z')
    expect(associations).toEqual([
      {
        name: 'Ett pressmeddelande som inte längre är publicerat',
        rel: 'member',
        standard: expect.anything(),
        uri: removed.id,
        type: 'text',
        representationType: 'partial',
        versionCreated: '2026-08-01T07:00:00Z',
        pubStatus: 'canceled',
        language: 'sv',
      },
    ])
  })

  it('is valid when nothing has been published', () => {
    const empty = readList({ locale: 'en' })

    expect(findNinjsFaults(empty)).toEqual([])
    expect(empty.associations).toEqual([])
    expect(empty).not.toHaveProperty('versionCreated')
  })
})
