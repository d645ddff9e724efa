import { describe, expect, it } from 'vitest'
import { body } from '@/demo/compose/body'
import { linkTo } from '@/demo/compose/links'
import { p } from '@/demo/compose/prose'
import type { DemoReference } from '@/demo/demoPublication'
import { toEditions, type Edition } from '@/demo/edition'
import { CircularTextsError, getTarget, inPublishingOrder, UnknownTextError } from '@/demo/publishingOrder'
import { aDemoArticle, someWords } from '../../factories/demoArticle'

const bodyLinkingTo = (key: string) => body(p`Läs ${linkTo('mer', 'articles', key)}.`)
const named = (editions: Edition[]) => editions.map(({ publication, locale }) => `${publication.key}/${locale}`)
const article = (key: string): DemoReference => ({ type: 'articles', key })

describe('inPublishingOrder', () => {
  it('publishes the oldest text first', () => {
    const newer = aDemoArticle({ key: 'newer', words: someWords({ publishedAt: '2026-05-01T08:00:00.000Z' }) })
    const older = aDemoArticle({ key: 'older', words: someWords({ publishedAt: '2026-01-01T08:00:00.000Z' }) })

    const order = inPublishingOrder(toEditions([newer, older]))

    expect(named(order)).toEqual(['older/sv', 'newer/sv'])
  })

  it('publishes what a text leads to before the text', () => {
    const old = { publishedAt: '2026-01-01T08:00:00.000Z' }
    const reader = aDemoArticle({ key: 'reader', words: someWords({ ...old, body: bodyLinkingTo('linked') }) })
    const sibling = aDemoArticle({ key: 'sibling', words: someWords(old), related: [article('beside')] })
    const [linked, beside] = [aDemoArticle({ key: 'linked' }), aDemoArticle({ key: 'beside' })]

    const order = inPublishingOrder(toEditions([reader, sibling, linked, beside]))

    expect(named(order)).toEqual(['linked/sv', 'reader/sv', 'beside/sv', 'sibling/sv'])
  })

  it('publishes an original before its translation, whichever is older', () => {
    const english = someWords({ publishedAt: '2026-01-01T08:00:00.000Z' })
    const pilot = aDemoArticle({ translations: { en: english } })

    const order = inPublishingOrder(toEditions([pilot]))

    expect(named(order)).toEqual(['pilot/sv', 'pilot/en'])
  })

  it('refuses texts that lead to one another in a circle', () => {
    const one = aDemoArticle({ key: 'one', words: someWords({ body: bodyLinkingTo('other') }) })
    const other = aDemoArticle({ key: 'other', related: [article('one')] })

    expect(() => inPublishingOrder(toEditions([one, other]))).toThrow(CircularTextsError)
  })
})

describe('getTarget', () => {
  it('leads to the edition in the language of the text that links', () => {
    const editions = toEditions([aDemoArticle({ translations: { en: someWords() } })])

    const target = getTarget(article('pilot'), 'en', editions)

    expect(target.locale).toBe('en')
  })

  it('leads to the original where the translation is a draft', () => {
    const editions = toEditions([aDemoArticle({ translations: { en: someWords({ state: 'draft' }) } })])

    const target = getTarget(article('pilot'), 'en', editions)

    expect(target.locale).toBe('sv')
  })

  it('names the key that no text has', () => {
    expect(() => getTarget(article('missing'), 'sv', [])).toThrow(new UnknownTextError('missing'))
  })
})
