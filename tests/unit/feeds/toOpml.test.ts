import { XMLValidator } from 'fast-xml-parser'
import { parseOpml } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { toFeedSubjects } from '@/domain/feedSubject'
import { toOpml } from '@/feeds/toOpml'
import { aTopic } from '../../factories/publication'

const sites = {
  sv: { name: 'Region Norras nyhetsrum', publisher: 'Region Norra' },
  en: { name: 'Region Norra Newsroom', publisher: 'Region Norra' },
}
const siteUrl = 'https://nyheter.example'
const energy = { sv: aTopic({ name: 'Energi', slug: 'energi' }), en: aTopic({ name: 'Energy', slug: 'energy' }) }
const subjects = toFeedSubjects({ sv: [energy.sv], en: [energy.en] })

describe('the file with every feed', () => {
  it('has a folder for each language, with everything, each kind of text and each topic', async () => {
    const opml = toOpml({ subjects, sites, siteUrl })

    await expect(opml).toMatchFileSnapshot('../../golden/feeds.opml')
  })

  it('is read back by a program with the names, addresses and languages of the feeds', () => {
    const { head, body } = parseOpml(toOpml({ subjects, sites, siteUrl }))

    expect(head).toMatchObject({ title: 'Region Norras nyhetsrum', ownerName: 'Region Norra' })
    expect(body?.outlines?.map(({ text, outlines = [] }) => [text, outlines.length])).toEqual([
      ['Region Norras nyhetsrum på svenska', 5],
      ['Region Norra Newsroom in English', 5],
      ['Region Norras nyhetsrum på svenska och engelska', 0],
    ])
    expect(body?.outlines?.[1]?.outlines?.at(-1)).toEqual({
      type: 'rss',
      text: 'Energy in English – Region Norra Newsroom',
      title: 'Energy in English – Region Norra Newsroom',
      description: expect.any(String),
      xmlUrl: 'https://nyheter.example/en/topics/energy/feed.rss',
      htmlUrl: 'https://nyheter.example/en/topics/energy',
      language: 'en-GB',
    })
  })

  it('has no folder for a language without any', () => {
    const inSwedish = subjects.filter(({ locale }) => locale === 'sv')

    expect(parseOpml(toOpml({ subjects: inSwedish, sites, siteUrl })).body?.outlines).toHaveLength(1)
  })

  it('is valid for a newsroom that has published nothing, and tells of no feed', () => {
    const { body } = parseOpml(toOpml({ subjects: [], sites, siteUrl }))

    expect(body?.outlines).toEqual([{ text: 'Region Norras nyhetsrum' }])
  })

  it('is whole whatever a topic is called', () => {
    const name = 'A\u030A "&<b>\u000B\n]]>\u202Eא--> \uD800'
    const nasty = toFeedSubjects({ sv: [aTopic({ name, description: name })], en: [] })
    const opml = toOpml({ subjects: nasty, sites, siteUrl })

    expect(XMLValidator.validate(opml)).toBe(true)
    expect(opml.normalize('NFC')).toBe(opml)
    expect(opml).not.toMatch(/[^\t\n\P{Cc}]|\p{Cs}/u)
    expect(parseOpml(opml).body?.outlines?.[0]?.outlines?.at(-1)?.text).toBe(
      'Å "&<b> ]]>\u202Eא--> på svenska – Region Norras nyhetsrum',
    )
  })
})
