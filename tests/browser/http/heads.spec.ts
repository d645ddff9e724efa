import { isLocale, languageOf } from '@/i18n/locales'
import { expect, test } from '../../setup/browserTest'
import { ask, siteUrl, type Reply } from '../support/ask'
import { alternatesIn, canonicalIn, languageIn, tagsIn } from '../support/markup'
import { visitEverything } from '../support/visitEverything'

/** Every page of the newsroom that a reader can come to, by its address. */
let pages: Map<string, Reply>
/** What every address that stands on those pages answers. */
let statuses: Map<string, number>

test.beforeAll(async () => {
  // Every page, each file it uses, and what a cold server takes to make them.
  test.setTimeout(240_000)
  ;({ pages, statuses } = await visitEverything())
})

/** The pages for which something is not so, so that a failure names them all. */
function pagesWhere(isWrong: (html: string, url: string) => boolean): string[] {
  return [...pages].filter(([url, { text }]) => isWrong(text, url)).map(([url]) => url)
}

test('the demo newsroom is large enough for these tests to mean something', () => {
  expect(pages.size).toBeGreaterThan(80)
})

test('no link on any page leads nowhere', () => {
  const broken = [...statuses].filter(([, status]) => status !== 200 && status !== 307)

  expect(broken).toEqual([])
})

test('every page says in which language it is, and the language is that of its address', () => {
  const wrong = pagesWhere((html, url) => languageIn(html) !== new URL(url).pathname.split('/')[1])

  expect(wrong).toEqual([])
})

test('every page gives its own address as the canonical one', () => {
  const wrong = pagesWhere((html, url) => !isEarlierVersion(url) && canonicalIn(html) !== url)

  expect(wrong).toEqual([])
})

test('a form in which a text is chosen already goes under the form’s own address', async () => {
  const [chosen = ''] = [...statuses.keys()].filter((url) => new URL(url).searchParams.has('text'))
  const { text } = await ask(chosen)

  expect(canonicalIn(text)).toBe(chosen.split('?')[0])
})

test('an earlier version is kept from search engines, and claims no address as its own', () => {
  const versions = [...pages].filter(([url]) => isEarlierVersion(url))
  const wrong = versions.filter(
    ([, { headers, text }]) => headers['x-robots-tag'] !== 'noindex' || canonicalIn(text) || /og:url/.test(text),
  )

  expect(versions.length).toBeGreaterThan(5)
  expect(wrong.map(([url]) => url)).toEqual([])
})

test('every language edition exists, is in its language and names all the others', async () => {
  const wrong: string[] = []
  for (const [url, { text }] of pages) {
    const editions = alternatesIn(text)
    for (const [language, href] of Object.entries(editions)) {
      if (language === 'x-default') continue
      const edition = pages.get(href)
      const isGood =
        edition && languageIn(edition.text) === language && isSame(alternatesIn(edition.text), editions)
      if (!isGood) wrong.push(`${url} names ${href} as ${language}`)
    }
  }

  expect(wrong).toEqual([])
})

test('every page with other language editions is one of them, and most have some', () => {
  const named = [...pages].filter(([, { text }]) => Object.keys(alternatesIn(text)).length > 0)
  const wrong = named.filter(([url, { text }]) => alternatesIn(text)[languageIn(text) ?? ''] !== url)

  expect(wrong.map(([url]) => url)).toEqual([])
  expect(named.length).toBeGreaterThan(60)
})

test('readers of other languages are sent to the Swedish edition, or the one there is', () => {
  const wrong = pagesWhere((html, url) => {
    const { 'x-default': fallback, ...editions } = alternatesIn(html)
    if (new URL(url).pathname.length === 3) return fallback !== `${siteUrl}/`
    return fallback !== (editions.sv ?? Object.values(editions)[0])
  })

  expect(wrong).toEqual([])
})

test('every page has a title of its own and a description in plain words', () => {
  const titles = [...pages].map(([, { text }]) => /<title>([^<]+)<\/title>/.exec(text)?.[1] ?? '')
  const wrong = pagesWhere((html) => !tagsIn(html, 'meta').some(({ name, content }) => name === 'description' && content))

  expect(wrong).toEqual([])
  expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([])
})

test('every page can be shared: Open Graph tells its title, address and languages', () => {
  const wrong = pagesWhere((html, url) => {
    if (isEarlierVersion(url)) return false
    const metas = tagsIn(html, 'meta')
    const tell = (property: string) => metas.find((meta) => meta.property === property)?.content
    const language = languageIn(html)
    const isRight =
      tell('og:url') === url &&
      tell('og:title') &&
      tell('og:site_name') &&
      tell('og:description') &&
      isLocale(language) &&
      tell('og:locale') === languageOf(language).openGraph &&
      metas.filter(({ property }) => property === 'og:locale:alternate').length ===
        Math.max(0, Object.keys(alternatesIn(html)).length - 2)
    return !isRight
  })

  expect(wrong).toEqual([])
})

test('every text tells search engines what it is, in its own language, and of its translations', () => {
  const texts = [...pages].filter(([url]) => isText(url))
  const wrong = texts.filter(([url, { text }]) => !tellsOfItself(url, text))

  expect(texts.length).toBeGreaterThan(50)
  expect(wrong.map(([url]) => url)).toEqual([])
})

function isEarlierVersion(url: string): boolean {
  return /\/(?:versioner|versions)\/\d+$/.test(url)
}

function isText(url: string): boolean {
  return /\/(?:nyheter|news|rapporter|reports|pressmeddelanden|press-releases)\/[^/]+$/.test(url)
}

function tellsOfItself(url: string, html: string): boolean {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1]
  if (!json) return false
  const told = JSON.parse(json)
  const others = Object.entries(alternatesIn(html)).flatMap(([language, href]) =>
    language === 'x-default' || href === url ? [] : href,
  )
  const toldOthers = [told.translationOfWork ?? [], told.workTranslation ?? []].flat().map((work) => work['@id'])
  return (
    told['@context'] === 'https://schema.org' &&
    told['@type'] === (/\/(?:rapporter|reports)\//.test(url) ? 'Report' : 'NewsArticle') &&
    told.url === url &&
    told.inLanguage === languageIn(html) &&
    typeof told.headline === 'string' &&
    tagsIn(html, 'time').some(({ datetime }) => datetime === told.datePublished) &&
    isSame(toldOthers, others)
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
