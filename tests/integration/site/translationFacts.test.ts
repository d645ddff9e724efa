import { beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { readAt } from './readAt'
import { publish, translate } from './writing'

/** A moment after everything that these tests do. */
const later = new Date('2090-01-01T00:00:00.000Z')

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

async function aPair(title: string) {
  const original = await publish(newsroom, 'articles', title)
  return { original, english: await translate(newsroom, original.id, `${title} in English`) }
}

async function act(method: 'POST' | 'PATCH', path: string, body: object) {
  const { json } = await newsroom.ask('editor', method, path, body)
  expect(json.errors).toBeUndefined()
}

/** What a page tells machines of the languages of its text; every page that it names is there. */
async function factsAt(path: string) {
  const { text } = await readAt(path, later)
  const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
  const { inLanguage, translationOfWork, workTranslation } = JSON.parse(json)
  const named = [translationOfWork, ...(workTranslation ?? [])].flatMap((work) => work?.['@id'].replace(origin, '') ?? [])
  for (const place of named) expect((await readAt(place, later)).status, place).toBe(200)
  return { inLanguage, translationOf: translationOfWork?.['@id'].replace(origin, ''), translations: workTranslation?.length }
}

describe('what machines are told of a translation', () => {
  it('is its original, and of the original its translations, whether it is current or behind', async () => {
    const { original, english } = await aPair('Fakta')
    const places = { sv: `/sv/nyheter/${original.slug}`, en: `/en/news/${english.slug}` }
    const current = [await factsAt(places.sv), await factsAt(places.en)]
    await act('PATCH', `/articles/${original.id}`, { standfirst: 'Nytt.', significance: 'major', changeNote: 'Nytt.', _status: 'published' })

    expect(current).toEqual([
      { inLanguage: 'sv', translationOf: undefined, translations: 1 },
      { inLanguage: 'en', translationOf: places.sv, translations: undefined },
    ])
    expect([await factsAt(places.sv), await factsAt(places.en)]).toEqual(current)
  })

  it('follows the original to a new address', async () => {
    const { original, english } = await aPair('Flyttfakta')
    await act('PATCH', `/articles/${original.id}`, { slug: 'flyttade-fakta', _status: 'published' })

    expect(await factsAt(`/en/news/${english.slug}`)).toMatchObject({ translationOf: '/sv/nyheter/flyttade-fakta' })
  })

  it('is nothing of a translation that is drafted, or taken from its readers', async () => {
    const { original, english } = await aPair('Borta fakta')
    await act('POST', `/articles/${english.id}/takedown`, { kind: 'in-error', explanation: 'Wrong.' })

    expect(await factsAt(`/sv/nyheter/${original.slug}`)).toEqual({ inLanguage: 'sv', translationOf: undefined, translations: undefined })
  })

  it('is nothing of an original that is not there: what was its translation stands for itself', async () => {
    const { original, english } = await aPair('Ensam kvar')
    await act('POST', `/articles/${original.id}/takedown?translations=become-original`, { kind: 'in-error', explanation: 'Fel.' })

    expect(await factsAt(`/en/news/${english.slug}`)).toEqual({ inLanguage: 'en', translationOf: undefined, translations: undefined })
  })
})
