import { parseJsonFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { toJsonFeed } from '@/feeds/toJsonFeed'
import { aFeed } from '../../factories/feed'
import { nastyArticle } from '../../factories/nastyArticle'
import { englishArticle, swedishArticle, swedishPressRelease, swedishReport } from '../../factories/newsroom'

const swedish = [swedishArticle, swedishReport, swedishPressRelease]
const document = { format: 'json', archive: null } as const
const translation = { state: 'behind', reviewedRevision: 2, originalRevision: 4 } as const

describe('toJsonFeed', () => {
  it('writes the Swedish feed', async () => {
    const json = toJsonFeed(aFeed({ document, publications: swedish, archiveCount: 1 }))

    await expect(json).toMatchFileSnapshot('../../golden/feed-sv.json')
  })

  it('says of each text which language it is in, and of a translation how it stands to its original', async () => {
    const json = toJsonFeed(aFeed({ document, locale: null, publications: [swedishArticle, { ...englishArticle, translation }] }))

    await expect(json).toMatchFileSnapshot('../../golden/feed-both-languages.json')
  })

  it('carries whatever an editor pasted', async () => {
    const json = toJsonFeed(aFeed({ document, publications: [nastyArticle] }))

    await expect(json).toMatchFileSnapshot('../../golden/feed-nasty-characters.json')
  })
})

describe('a program that reads JSON Feed', () => {
  const json = toJsonFeed(aFeed({ document, locale: null, publications: [...swedish, { ...englishArticle, translation }] }))

  it('finds each text with its words, dates, topic and picture', () => {
    const article = parseJsonFeed(JSON.parse(json)).items?.at(-1)

    expect(article).toMatchObject({
      id: 'tag:nyheter.example,2026:articles:article-1:sv',
      title: 'Piloten går vidare',
      url: 'https://nyheter.example/sv/nyheter/piloten-gar-vidare',
      date_published: '2026-03-02T08:00:00Z',
      date_modified: '2026-03-31T06:30:15Z',
      authors: [{ name: 'Region Norra' }],
      tags: ['Industriell omställning'],
      image: 'https://nyheter.example/media/valsverk.jpg',
      language: 'sv',
    })
  })

  it('finds every file of a report, the one in the text’s language first', () => {
    const files = JSON.parse(json).items.flatMap(({ attachments = [] }) => attachments)

    expect(files.map(({ size_in_bytes }: { size_in_bytes: number }) => size_in_bytes)).toEqual([2_100_000, 812_345])
  })

  it('is told which text a translation translates, by the id it has in the same feed', () => {
    const { items } = JSON.parse(json)
    const english = items.find(({ language }: { language: string }) => language === 'en')

    expect(english._nyhetsrum.translation).toEqual({ ...translation, of: items.at(-1).id })
  })
})
