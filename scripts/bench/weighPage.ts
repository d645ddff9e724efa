import { brotliCompressSync } from 'node:zlib'
import { askExactly } from './exactAnswer'
import { findPageParts } from './findPageParts'
import { browserHeaders } from './measuredForms'
import type { BenchedPage } from './benchedPages'

/** What a reader's browser fetches, in bytes as sent. */
export interface PageWeight {
  page: string
  /** The page or feed itself, bare and compressed. */
  identity: number
  gzip: number
  br: number
  /** Script files, and script that stands in the page, compressed. */
  script: number
  stylesheets: number
  /** Fonts fetched before the page is shown. */
  preloadedFonts: number
  /** All fonts the stylesheets name; a browser fetches those whose letters the page has. */
  namedFonts: number
}

/** Weighs a page with the files it asks for. */
export async function weighPage(origin: string, { name, path }: BenchedPage): Promise<PageWeight> {
  const weigh = async (place: string, headers: Record<string, string>) =>
    (await askExactly(new URL(place, origin + path).href, headers)).body.length
  const weighAll = async (places: string[]) =>
    sum(await Promise.all(places.map((place) => weigh(place, browserHeaders))))

  const page = (await askExactly(origin + path)).body
  const parts = findPageParts(page.toString())
  return {
    page: name,
    identity: page.length,
    gzip: await weigh(path, { 'accept-encoding': 'gzip' }),
    br: await weigh(path, browserHeaders),
    script: (await weighAll(parts.scripts)) + sum(parts.inlineScripts.map((text) => brotliCompressSync(text).length)),
    stylesheets: await weighAll(parts.stylesheets),
    preloadedFonts: await weighAll(parts.preloadedFonts),
    namedFonts: await weighAll(await findNamedFonts(origin, parts.stylesheets)),
  }
}

async function findNamedFonts(origin: string, stylesheets: string[]): Promise<string[]> {
  const answers = await Promise.all(stylesheets.map((place) => askExactly(new URL(place, origin).href)))
  const named = answers.flatMap(({ body }) => [...body.toString().matchAll(/url\('?([^')]+\.woff2)'?\)/g)])
  return [...new Set(named.map(([, place = '']) => place))]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
