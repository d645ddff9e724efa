import { describe, expect, it } from 'vitest'
import { findPageParts } from '../../../../scripts/bench/findPageParts'

describe('findPageParts', () => {
  it('finds the stylesheet and the font fetched first', () => {
    const html =
      '<link rel="preload" href="/fonts/serif.woff2" as="font" type="font/woff2" crossOrigin="anonymous"/>' +
      '<link rel="stylesheet" href="/site.css?v=1&amp;w=2"/><link rel="canonical" href="/sv"/>'

    expect(findPageParts(html)).toEqual({
      scripts: [],
      inlineScripts: [],
      stylesheets: ['/site.css?v=1&w=2'],
      preloadedFonts: ['/fonts/serif.woff2'],
    })
  })

  it('counts script in files and in the page', () => {
    const html = '<script src="/a.js" async></script><script type="module">start()</script>'

    const { scripts, inlineScripts } = findPageParts(html)

    expect(scripts).toEqual(['/a.js'])
    expect(inlineScripts).toEqual(['start()'])
  })

  it('counts what is told to search engines as words, not as script', () => {
    const html = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'

    expect(findPageParts(html).inlineScripts).toEqual([])
  })
})
