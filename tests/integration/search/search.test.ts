import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { publicWhere } from '@/domain/publicity'
import { publicationTypes } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { findSearchHits } from '@/queries/findSearchHits'
import { all, asReader } from '@/queries/reader'
import { toStoredBody } from '@/richText/toStoredBody'
import { fillSearchEntries } from '@/search/fillSearchEntries'
import { publicTexts } from '@/search/publicTexts'
import { aBody } from '../../factories/publication'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { visit } from '../../setup/site'
import { readAt } from '../site/readAt'
import { later, make, publish, published, translate } from '../site/writing'

const future = '2099-01-01T00:00:00.000Z'
const muchLater = new Date('2099-06-01T00:00:00.000Z')
let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

interface Asked {
  locale?: Locale
  now?: Date
  pageNumber?: number
  pageSize?: number
}

async function search(written: string, { locale = 'sv', now = later, pageNumber = 1, pageSize = 20 }: Asked = {}) {
  return findSearchHits({ written, pageNumber, pageSize }, { payload: newsroom.payload, locale, now })
}

async function titlesFor(written: string, more: Asked = {}): Promise<string[]> {
  return (await search(written, more)).hits.map(({ title }) => title)
}

function text(title: string, standfirst: string, body: string) {
  return { title, standfirst, body: toStoredBody(aBody(body)) }
}

async function change(collection: string, id: string, body: object, query = '') {
  const reply = await newsroom.ask('editor', 'PATCH', `/${collection}/${id}?depth=0${query}`, body)
  expect(reply.json.errors).toBeUndefined()
}

describe('a search finds', () => {
  it('a text by its title, its standfirst and its body, in any form of the word', async () => {
    await publish(newsroom, 'articles', 'Ett', text('Flygplatsen byggs ut', 'Terminalen växer.', 'Landningsbanan asfalteras.'))

    expect(await titlesFor('flygplatserna')).toEqual(['Flygplatsen byggs ut'])
    expect(await titlesFor('TERMINAL')).toEqual(['Flygplatsen byggs ut'])
    expect(await titlesFor('landningsbanor')).toEqual(['Flygplatsen byggs ut'])
  })

  it('compounds of a word: what begins with it, and titles and standfirsts with what ends with it', async () => {
    await publish(newsroom, 'reports', 'Två', text('Gruvomställning i norr', 'Om malmbrytning.', 'Schaktdjupet mäts.'))

    expect(await titlesFor('gruvan')).toEqual(['Gruvomställning i norr'])
    expect(await titlesFor('omställningen')).toEqual(['Gruvomställning i norr'])
    expect(await titlesFor('brytning')).toEqual(['Gruvomställning i norr'])
    expect(await titlesFor('djupet')).toEqual([])
  })

  it('what holds every word, and phrases in quotation marks word by word', async () => {
    await publish(newsroom, 'articles', 'Tre', text('Kyrkan renoveras', 'Taket läggs om.', 'Koppar från Falun.'))
    await publish(newsroom, 'articles', 'Fyra', text('Kyrkan målas', 'Falun bidrar.', 'Färgen är röd. Koppar syns.'))

    expect(await titlesFor('kyrkan koppar falun')).toHaveLength(2)
    expect(await titlesFor('kyrkan renoveras')).toEqual(['Kyrkan renoveras'])
    expect(await titlesFor('”koppar från falun”')).toEqual(['Kyrkan renoveras'])
    expect(await titlesFor('kyrkan järn')).toEqual([])
  })

  it('years and numbers on either side of a dash', async () => {
    await publish(newsroom, 'articles', 'Fem', text('Planen 2031–2037', 'Diarienummer 88-1234.', 'Inget mer.'))

    expect(await titlesFor('2037')).toEqual(['Planen 2031–2037'])
    expect(await titlesFor('1234')).toEqual(['Planen 2031–2037'])
  })

  it('å, ä and ö as letters of their own, however they are typed', async () => {
    await publish(newsroom, 'articles', 'Sex', text('Båtar på fjärden', 'Om sjöfart.', 'Slut.'))

    expect(await titlesFor('bat')).toEqual([])
    expect(await titlesFor('båt')).toEqual(['Båtar på fjärden'])
    expect(await titlesFor('båt'.normalize('NFD'))).toEqual(['Båtar på fjärden'])
  })

  it('texts of one language alone, by that language’s rules', async () => {
    const swedish = await publish(newsroom, 'articles', 'Pilgrimsleden invigs')
    await translate(newsroom, swedish.id, 'Pilgrims walking to cities')

    expect(await titlesFor('pilgrimsleden')).toEqual(['Pilgrimsleden invigs'])
    expect(await titlesFor('pilgrims', { locale: 'en' })).toEqual(['Pilgrims walking to cities'])
    expect(await titlesFor('walked city', { locale: 'en' })).toEqual(['Pilgrims walking to cities'])
    expect(await titlesFor('walking')).toEqual([])
  })

  it('titles that resemble a misspelled word', async () => {
    await publish(newsroom, 'articles', 'Sju', text('Vattenkraftverket öppnar', 'Om energi.', 'Slut.'))

    const { hits, resembling } = await search('vattenkraftvärket')
    expect(hits).toEqual([])
    expect(resembling.map(({ title }) => title)).toEqual(['Vattenkraftverket öppnar'])
  })
})

describe('hits', () => {
  it('come with the title before the standfirst, the standfirst before the body, and compounds last', async () => {
    await publish(newsroom, 'articles', 'C', text('Tredje', 'Ingenting här.', 'Ylle. Ylle. Ylle. Ylle. Ylle. Ylle.'))
    await publish(newsroom, 'articles', 'D', text('Fjärde', 'Ylletröjor.', 'Ingenting här.'))
    await publish(newsroom, 'reports', 'A', text('Första om ylle', 'Ingenting här.', 'Ingenting här.'))
    await publish(newsroom, 'press-releases', 'B', text('Andra', 'Om ylle.', 'Ingenting här.'))

    expect(await titlesFor('ylle')).toEqual(['Första om ylle', 'Andra', 'Tredje', 'Fjärde'])
  })

  it('are withdrawn ones last, and say so', async () => {
    const { id } = await publish(newsroom, 'articles', 'Fjällräven, fjällräven och fjällräven')
    await publish(newsroom, 'articles', 'Åtta', text('Djur', 'Om djur.', 'Bland annat fjällräven.'))
    const taken = await newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, {
      kind: 'withdrawn',
      explanation: 'Uppgifterna gäller inte längre.',
    })
    expect(taken.status).toBe(200)

    expect(await titlesFor('fjällräven')).toEqual(['Djur', 'Fjällräven, fjällräven och fjällräven'])
    const { text: page } = await readAt('/sv/sok?q=fj%C3%A4llr%C3%A4ven', later)
    expect(page.match(/Tillbakadragen/g)).toHaveLength(1)
  })

  it('show the words that were searched for, and where in the body they stand', async () => {
    await publish(newsroom, 'articles', 'Nio', text('Trädgården', 'Om <växter> & djur.', 'Rosorna blommar i juni.'))

    const { text: page } = await readAt('/sv/sok?q=ros+tr%C3%A4dg%C3%A5rd', later)
    expect(page).toContain('<mark>Trädgården</mark>')
    expect(page).toContain('<mark>Rosorna</mark> blommar i juni.')
    expect(page).toContain('Om &lt;växter&gt; &amp; djur.')
  })

  it('are divided into pages that hold each text once', async () => {
    for (const number of [1, 2, 3, 4, 5]) await publish(newsroom, 'articles', `Sidvisning nummer ${number}`)

    const pages = await Promise.all([1, 2, 3, 4].map((pageNumber) => search('sidvisning', { pageNumber, pageSize: 2 })))
    expect(pages.map(({ hits }) => hits.length)).toEqual([2, 2, 1, 0])
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).size).toBe(5)
    expect(pages[0]).toMatchObject({ total: 5, pageCount: 3 })
  })
})

describe('what is not public', () => {
  const hidden: [what: string, word: string, hide: (word: string) => Promise<unknown>][] = [
    ['a draft', 'kvastar', (word) => make(newsroom, '/articles?locale=sv&draft=true', { ...text(word, word, word) })],
    ['a scheduled text', 'kvisten', (word) => publish(newsroom, 'articles', word, { publishedAt: future })],
    ['a text under embargo', 'kvarnen', (word) => publish(newsroom, 'press-releases', word, { embargoUntil: future })],
    ['an unpublished text', 'kvinten', async (word) => {
      const { id } = await publish(newsroom, 'reports', word)
      await change('reports', id, { _status: 'draft' })
    }],
    ['a text in the trash', 'kvarten', async (word) => {
      const { id } = await publish(newsroom, 'articles', word)
      await change('articles', id, { deletedAt: published })
    }],
    ['a text published in error', 'kvadren', async (word) => {
      const { id } = await publish(newsroom, 'articles', word)
      const { status } = await newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'in-error', explanation: 'Fel text.' })
      expect(status).toBe(200)
    }],
    ['a text deleted for good', 'kvoten', async (word) => {
      const { id } = await publish(newsroom, 'articles', word)
      await newsroom.payload.delete({ collection: 'articles', id, overrideAccess: true, trash: true })
      const { rows } = await newsroom.payload.db.drizzle.execute(sql`SELECT FROM search_entries WHERE document = ${id}`)
      expect(rows).toEqual([])
    }],
  ]

  it.each(hidden)('is not found: %s', async (_, word, hide) => {
    await hide(word)

    expect(await search(word)).toMatchObject({ hits: [], total: 0, resembling: [] })
    const { text: page } = await readAt(`/sv/sok?q=${word}`, later)
    expect(page.replaceAll(`”${word}”`, '')).not.toContain(`${word} i korthet`)
  })

  it('is found from the moment it becomes public', async () => {
    await publish(newsroom, 'articles', 'Lärksången', { publishedAt: future })
    await publish(newsroom, 'press-releases', 'Sånglärkan', { embargoUntil: future })

    expect(await titlesFor('lärksången', { now: muchLater })).toEqual(['Lärksången'])
    expect(await titlesFor('sånglärkan', { now: muchLater })).toEqual(['Sånglärkan'])
  })

  it('is no translation’s either, while its original is not', async () => {
    const swedish = await publish(newsroom, 'articles', 'Havsörnen', { publishedAt: future })
    await translate(newsroom, swedish.id, 'The seaeagle')

    expect(await titlesFor('seaeagle', { locale: 'en' })).toEqual([])
    expect(await titlesFor('seaeagle', { locale: 'en', now: muchLater })).toEqual(['The seaeagle'])
  })

  it('are the words of a newer draft, until they are published in place of the former', async () => {
    const { id } = await publish(newsroom, 'articles', 'Tio', text('Lodjuret', 'Om lodjur.', 'Spåren syns.'))
    await change('articles', id, text('Järven', 'Om järvar.', 'Lyan hittad.'), '&draft=true')

    expect(await titlesFor('järven')).toEqual([])
    expect(await titlesFor('lodjuret')).toEqual(['Lodjuret'])

    await change('articles', id, { ...text('Järven', 'Om järvar.', 'Lyan hittad.'), _status: 'published' })
    expect(await titlesFor('lodjuret')).toEqual([])
    expect(await titlesFor('järvarna lyan')).toEqual(['Järven'])
  })

  it('is told apart as everywhere else', async () => {
    for (const now of [later, muchLater, new Date(published), new Date('2026-03-02T07:59:59.999Z')]) {
      const { rows } = await newsroom.payload.db.drizzle.execute<{ id: string }>(publicTexts(now))
      const found = await Promise.all(
        publicationTypes.map((collection) =>
          newsroom.payload.find({
            ...asReader({ payload: newsroom.payload, locale: 'sv', now }),
            ...all,
            collection,
            where: publicWhere(collection, now),
          }),
        ),
      )

      const ids = found.flatMap(({ docs }) => docs.map(({ id }) => id))
      expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids))
      expect(rows.length).toBe(ids.length)
    }
  })
})

describe('the search’s entries', () => {
  it('are not kept of a publication that is rolled back', async () => {
    const { payload } = newsroom
    const { id } = await publish(newsroom, 'articles', 'Elva', text('Tjädern', 'Om tjädern.', 'Spel.'))
    const transaction = await payload.db.beginTransaction()
    await payload.update({
      collection: 'articles',
      id,
      data: { ...text('Orren', 'Om orren.', 'Spel.'), _status: 'published' },
      overrideAccess: true,
      req: { transactionID: transaction ?? undefined },
    })
    await payload.db.rollbackTransaction(transaction ?? '')

    expect(await titlesFor('tjädern')).toEqual(['Tjädern'])
    expect(await titlesFor('orren')).toEqual([])
  })

  it('are made for what was published before there was a search, once, and never of a draft', async () => {
    const { payload } = newsroom
    const { id } = await publish(newsroom, 'articles', 'Tolv', text('Bävern', 'Om bävern.', 'Dammar.'))
    await change('articles', id, text('Uttern', 'Om uttern.', 'Bäckar.'), '&draft=true')
    const { rows: before } = await payload.db.drizzle.execute(sql`SELECT * FROM search_entries ORDER BY document`)
    const lines: string[] = []
    await payload.db.drizzle.execute(sql`DELETE FROM search_entries`)

    await fillSearchEntries({ payload, log: (line) => lines.push(line) })
    const told = lines.length
    await fillSearchEntries({ payload, log: (line) => lines.push(line) })

    expect(lines).toHaveLength(told)
    expect(await titlesFor('bävern damm')).toEqual(['Bävern'])
    expect(await titlesFor('uttern')).toEqual([])
    const { rows: after } = await payload.db.drizzle.execute<{ document: string }>(
      sql`SELECT * FROM search_entries ORDER BY document`,
    )
    // Unpublished texts keep what they were last found by, but get nothing new.
    expect(before).toEqual(expect.arrayContaining(after))
  })

  it('are made of a text of any length', async () => {
    const long = Array.from({ length: 90_000 }, (_, number) => `ord${number.toString(36)}å`).join(' ')
    await publish(newsroom, 'articles', 'Tretton', text('Bibban', 'Lång.', `${long} ${'x'.repeat(5000)}`))

    expect(await titlesFor('ord2så')).toEqual(['Bibban'])
  })
})

describe('a search for', () => {
  const odd = [
    "'; DROP TABLE articles; --", '"', '”öppet citat', '!', ':*', '& | !', '(((', '<->', 'a:*D', '\\', '%', '_', '🦌', '\u0000', 'ord\u0000ord',
    '\uD800', 'och', 'i på en', '–', 'x'.repeat(10_000), 'ord '.repeat(3000), '"" "" ""', '”och i”', '\u0301', '٣', 'ﬁ', 'İ',
  ]

  it.each(odd.map((written) => ({ written, shown: written.slice(0, 20) })))('anything is answered: $shown', async ({ written }) => {
    const { status, text: page } = await readAt(`/sv/sok?${new URLSearchParams({ q: written })}`, later)

    expect(status).toBe(200)
    expect(page).toContain('<h1>Sök</h1>')
  })

  it.each(['/sv/sok?q=%', '/sv/sok?q=%E0%A4%A', '/sv/sok?q=%00', '/sv/sok?q=a&q=b', '/sv/sok?x=y', '/sv/sok'])(
    'nothing that can be read is a search for nothing, or for what can be: %s',
    async (path) => {
      expect((await readAt(path, later)).status).toBe(200)
    },
  )

  it('too much tells that only the beginning was searched for', async () => {
    const { text: page } = await readAt(`/sv/sok?q=${'ord+'.repeat(200)}`, later)

    expect(page).toContain('Vi har sökt efter början.')
  })

  it('words that stand in every text asks for others', async () => {
    const { text: page } = await readAt('/sv/sok?q=och+eller', later)

    expect(page).toContain('”och eller” står i nästan varje text.')
    expect(page).not.toContain('<ol')
  })

  it('what nobody has written tells what else to try', async () => {
    const { text: page } = await readAt('/en/search?q=xylofon', later)

    expect(page).toContain('No results for “xylofon”.')
    expect(page).toContain('href="/sv/sok?q=xylofon"')
    expect(page).toContain('Use fewer words')
  })
})

describe('the search page', () => {
  it('is kept by nobody and in no index, and is followed', async () => {
    const response = await visit('/sv/sok?q=ylle')
    const page = await response.text()

    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    expect(response.headers.get('surrogate-key')).toBeNull()
    expect(page).toContain('<meta name="robots" content="noindex, follow"/>')
    expect(page).toContain('<link rel="canonical" href="http://localhost:3000/sv/sok"/>')
  })

  it('has no pages beyond the last, and keeps no answer that says so', async () => {
    const response = await visit('/sv/sok/sida/2?q=ylle')

    expect(response.status).toBe(404)
    expect(response.headers.get('surrogate-key')).toBeNull()
  })

  it('works without JavaScript', async () => {
    const { text: page } = await readAt('/sv/sok?q=%22ylle%22', later)

    expect(page).toMatch(/<form class="search" role="search" action="\/sv\/sok"><label for="searched">/)
    expect(page).toMatch(/<input id="searched"[^>]*value="&quot;ylle&quot;"/)
    expect(page).not.toContain('<script')
  })

  it('is one in each language, and in no other’s words', async () => {
    expect((await visit('/en/search')).status).toBe(200)
    expect((await visit('/en/sok')).status).toBe(404)
    expect((await visit('/sv/search?q=ylle')).status).toBe(404)
  })

  it('is led to from pages that do not exist', async () => {
    expect(await (await visit('/sv/finns-inte')).text()).toContain('href="/sv/sok"')
  })
})

describe('a server that lacks the extension for spelling', () => {
  it('finds all else', async () => {
    await publish(newsroom, 'articles', 'Fjorton', text('Kolonilotten odlas', 'Om odling.', 'Slut.'))
    await newsroom.payload.db.drizzle.execute(sql`DROP EXTENSION pg_trgm CASCADE`)

    expect(await titlesFor('kolonilott')).toEqual(['Kolonilotten odlas'])
    expect(await search('kålonilotten')).toMatchObject({ hits: [], total: 0, resembling: [] })
  })
})
