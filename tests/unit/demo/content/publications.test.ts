import { describe, expect, it } from 'vitest'
import { contacts } from '@/demo/content/contacts'
import { documents } from '@/demo/content/documents'
import { images } from '@/demo/content/images'
import { publications } from '@/demo/content/publications'
import { topics } from '@/demo/content/topics'
import { isOriginal, toEditions } from '@/demo/edition'
import type { DemoAct } from '@/demo/demoAct'
import { getTarget, inPublishingOrder } from '@/demo/publishingOrder'
import { inOrderOfTime, toStages } from '@/demo/stages'
import { publicationTypes } from '@/domain/publication'
import { isTold } from '@/domain/revision'
import { toSlug } from '@/domain/slug'
import { toPlainText } from '@/richText/toPlainText'
import { findReferences, findUnsafeLinks } from '@/richText/walk'

const editions = toEditions(publications)
const keys = {
  topics: topics.map(({ key }) => key),
  contacts: contacts.map(({ key }) => key),
  media: images.map(({ key }) => key),
  documents: documents.map(({ key }) => key),
}
const records = new Map<string, string[]>(Object.entries(keys))

/** What an act tells the readers of the text it was done to. */
function toldWordsOf(act: DemoAct): string[] {
  if ('note' in act) return act.note ? [act.note] : []
  return 'explanation' in act && act.explanation ? [act.explanation] : []
}

describe('the demo newsroom', () => {
  it('has enough of every kind for its lists to look alive', () => {
    const counts = publicationTypes.map((name) => publications.filter(({ type }) => type === name).length)

    expect(counts).toEqual([25, 5, 8])
  })

  it('can publish every text once, with all its links in place', () => {
    const order = inPublishingOrder(editions)

    expect(order).toHaveLength(editions.length)
  })

  it('gives no two texts of a kind and language the same address', () => {
    const addresses = editions.flatMap(({ publication, locale, words }) => {
      const moves = words.history?.flatMap((act) => ('slug' in act ? (act.slug ?? []) : [])) ?? []
      return [toSlug(words.title, locale), ...moves].map((slug) => `${publication.type}/${locale}/${slug}`)
    })

    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('shows every state a text can be in', () => {
    const untranslated = publications.filter(({ translations }) => Object.keys(translations).length === 0)
    const translatedDrafts = editions.filter((edition) => !isOriginal(edition) && edition.words.state === 'draft')
    const drafts = publications.filter(({ words }) => words.state === 'draft')
    const embargoed = publications.filter(({ type, facts }) => type === 'press-releases' && 'embargoUntil' in facts)
    const english = publications.filter(({ language }) => language === 'en')

    expect(untranslated.length).toBeGreaterThanOrEqual(3)
    expect([translatedDrafts, drafts, embargoed, english].map(({ length }) => length)).toEqual([2, 2, 1, 1])
  })
})

describe('the histories of the demo newsroom', () => {
  const stages = inOrderOfTime(editions.flatMap(toStages))
  const acts = stages.map(({ act }) => act)

  it('show everything that can be done to a text', () => {
    const done = acts.map((act) => {
      if (act.act === 'publish') return `${act.act} ${act.significance}`
      return act.act === 'take-down' ? `${act.act} ${act.kind}` : act.act
    })

    expect([...new Set(done)].toSorted()).toEqual([
      'deliver',
      'hand-in',
      'publish correction',
      'publish major',
      'publish minor',
      'schedule',
      'send-back',
      'still-correct',
      'take-down consolidated',
      'take-down in-error',
      'take-down withdrawn',
    ])
  })

  it('tell readers of every change that concerns them, and of no other', () => {
    const changes = acts.filter((act) => act.act === 'publish')
    const wrong = changes.filter(({ significance, note }) => (note !== undefined) !== isTold(significance))

    expect(wrong).toEqual([])
  })

  it('happen after the texts came to be', () => {
    const tooEarly = stages.filter(({ act, words: { publishedAt, begun } }) => act.at <= (publishedAt ?? begun?.at ?? '9999'))

    expect(tooEarly).toEqual([])
  })

  it('leave each text with the address word of its title', () => {
    const last = new Map(stages.map((stage) => [stage.edition, stage]))
    const moved = [...last.values()].flatMap(({ act, edition: { locale }, words }) =>
      'slug' in act ? [[act.slug, toSlug(words.title, locale)]] : [],
    )

    expect(moved.length).toBeGreaterThan(1)
    expect(moved.filter(([slug, title]) => slug !== title)).toEqual([])
  })
})

describe.each(editions.map((edition) => ({ ...edition, edition, name: `${edition.publication.key} in ${edition.locale}` })))(
  '$name',
  ({ edition, publication, locale, words }) => {
    it('has the words its kind needs', () => {
      const text = toPlainText(words.body)

      expect(words.title.length).toBeGreaterThan(15)
      expect(words.standfirst.length).toBeGreaterThan(60)
      expect(text.split(/\s+/).length).toBeGreaterThan(30)
      expect(words.state === 'draft' ? words.begun : words.publishedAt).toBeTruthy()
      if (publication.type === 'press-releases') expect(words.place).toBeTruthy()
      if (publication.type === 'reports') expect(words.publisher).toBeTruthy()
    })

    it('leads only to what exists and is safe', () => {
      const references = findReferences(words.body)

      const missing = references.filter(({ relationTo, id }) => {
        const known = records.get(relationTo)
        if (known) return !known.includes(id)
        const type = publicationTypes.find((name) => name === relationTo)
        return !type || getTarget({ type, key: id }, locale, editions).words.state !== 'published'
      })

      expect(missing).toEqual([])
      expect(findUnsafeLinks(words.body)).toEqual([])
    })

    it('is set with the quotation marks of its language', () => {
      const notes = toStages(edition).flatMap(({ act }) => toldWordsOf(act))
      const texts = [words, ...toStages(edition).map((stage) => stage.words)]
      const told = [...texts.flatMap(({ title, standfirst, body }) => [title, standfirst, toPlainText(body)]), ...notes]
      const text = JSON.stringify(told).replaceAll(/(?<!\\)"/g, '')

      const foreign = locale === 'sv' ? /\\"|“|„|‘/ : /\\"|„|'/

      expect(text).not.toMatch(foreign)
    })
  },
)

describe.each(publications)('the facts of $key', ({ facts }) => {
  it('name only records that exist', () => {
    const pictures = [facts.heroImage ?? [], 'pressImages' in facts ? facts.pressImages : []].flat()
    const files = 'documents' in facts ? facts.documents : []

    expect(keys.topics).toEqual(expect.arrayContaining(facts.topics))
    expect(keys.contacts).toEqual(expect.arrayContaining(facts.contacts))
    expect(keys.media).toEqual(expect.arrayContaining(pictures))
    expect(keys.documents).toEqual(expect.arrayContaining(files))
  })
})
