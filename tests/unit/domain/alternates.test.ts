import { describe, expect, it } from 'vitest'
import { alternates, findDefaultAddress, frontAlternates, listAlternates, topicAlternates } from '@/domain/alternates'
import { toPath } from '@/domain/paths'
import { aLink, anArticle } from '../../factories/publication'

const swedish = aLink({ id: 'article-1', language: 'sv', slug: 'piloten-gar-vidare' })
const english = aLink({ id: 'article-2', language: 'en', slug: 'the-pilot-moves-on' })

describe('the editions of a text', () => {
  it('are the same whichever edition is asked', () => {
    const original = anArticle({ ...swedish, type: 'articles', editions: [swedish, english] })
    const translation = anArticle({ ...english, type: 'articles', original: swedish, editions: [swedish, english] })

    const found = alternates(original)

    expect(found.map(({ locale, address }) => [locale, toPath(address)])).toEqual([
      ['sv', '/sv/nyheter/piloten-gar-vidare'],
      ['en', '/en/news/the-pilot-moves-on'],
    ])
    expect(alternates(translation)).toEqual(found)
  })

  it('are none for a text that is not public', () => {
    expect(alternates(anArticle({ editions: [] }))).toEqual([])
  })
})

describe('a reader of none of our languages', () => {
  it('is sent to the Swedish edition of a text', () => {
    const editions = alternates({ editions: [english, swedish] })

    expect(findDefaultAddress(editions)).toMatchObject({ locale: 'sv', slug: 'piloten-gar-vidare' })
  })

  it('is sent to the English edition of a text that has no other', () => {
    const editions = alternates({ editions: [english] })

    expect(findDefaultAddress(editions)).toMatchObject({ locale: 'en', slug: 'the-pilot-moves-on' })
  })

  it('is sent to the choice of languages from the front page', () => {
    expect(findDefaultAddress(frontAlternates())).toEqual({ page: 'root' })
  })

  it('is sent nowhere from a page that is not public', () => {
    expect(findDefaultAddress([])).toBeNull()
  })
})

describe('the editions of lists and topics', () => {
  it('spell each language’s own words', () => {
    const list = listAlternates('press-releases')
    const topic = topicAlternates([
      { locale: 'sv', slug: 'klimat' },
      { locale: 'en', slug: 'climate' },
    ])

    expect(list.map(({ address }) => toPath(address))).toEqual(['/sv/pressmeddelanden', '/en/press-releases'])
    expect(topic.map(({ address }) => toPath(address))).toEqual(['/sv/amnen/klimat', '/en/topics/climate'])
  })
})
