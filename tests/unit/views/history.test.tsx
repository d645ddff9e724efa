import { describe, expect, it } from 'vitest'
import type { Publication, PublicationLink } from '@/domain/publication'
import type { Change } from '@/domain/revision'
import type { Takedown } from '@/domain/takedown'
import type { EarlierVersion } from '@/domain/version'
import { GonePage } from '@/views/GonePage'
import { PublicationPage } from '@/views/PublicationPage'
import { renderPage } from '@/views/renderPage'
import { VersionPage } from '@/views/VersionPage'
import { aContext } from '../../factories/page'
import { aLink, anArticle } from '../../factories/publication'

const english = { language: 'en' as const, title: 'The pilot moves on', slug: 'the-pilot-moves-on' }
const first = aCorrection({ number: 2, day: '2026-03-03', note: 'Fyra blev tre.' })
const second = aCorrection({ number: 3, day: '2026-03-05', note: 'Maj blev juni.' })
const update: Change = { ...aCorrection({ number: 4, day: '2026-03-06', note: 'Dagen är ny.' }), significance: 'major' }

function aCorrection({ number, day, note }: { number: number; day: string; note: string }): Change {
  const publishedAt = new Date(`${day}T08:00:00Z`)
  return { number, significance: 'correction', note, publishedAt, versionBefore: number - 1 }
}

function aVersion(version: Partial<EarlierVersion> = {}): EarlierVersion {
  return {
    number: 1,
    publishedAt: new Date('2026-03-02T08:00:00Z'),
    replacedAt: new Date('2026-03-03T08:00:00Z'),
    changesSince: [first],
    publication: anArticle(),
    present: anArticle(),
    ...version,
  }
}

function render(publication: Publication): Promise<string> {
  const { language } = publication
  return renderPage(<PublicationPage context={aContext(language)} publication={publication} bodyHtml="<p>Text.</p>" />)
}

function renderVersion(version: EarlierVersion): Promise<string> {
  const context = aContext(version.present.language)
  return renderPage(<VersionPage context={context} version={version} bodyHtml="<p>Text.</p>" />)
}

function renderGone(takedown: Takedown | null, editions: PublicationLink[] = []): Promise<string> {
  return renderPage(<GonePage context={aContext('en')} takedown={takedown} editions={editions} />)
}

/** What stands in the first element of a class, with its markup. */
function partOf(markup: string, name: string): string {
  return new RegExp(`<(section|aside)[^>]*class="[^"]*\\b${name}\\b[^"]*".*?</\\1>`, 's').exec(markup)?.[0] ?? ''
}

const textOf = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').trim()

describe('a text that stands as it was published', () => {
  it('has no notice and no list of changes', async () => {
    const markup = await render(anArticle())

    expect(markup).not.toMatch(/class="notice|all-changes|#changes/)
  })
})

describe('the corrections of a text', () => {
  it('stand above the text, numbered, the newest first', async () => {
    const markup = await render(anArticle({ changes: [first, second] }))

    expect(textOf(partOf(markup, 'corrections'))).toBe(
      'Rättelse 2, 5 mars 2026 Maj blev juni. Läs texten som den var före rättelse 2 ' +
        'Rättelse 1, 3 mars 2026 Fyra blev tre. Läs texten som den var före rättelse 1',
    )
    expect(markup.indexOf('corrections')).toBeLessThan(markup.indexOf('<p>Text.</p>'))
  })

  it('lead to the version before each of them, in the language of the text', async () => {
    const swedish = await render(anArticle({ changes: [first, second] }))
    const translated = await render(anArticle({ ...english, changes: [first] }))

    expect(partOf(swedish, 'corrections').match(/href="[^"]+"/g)).toEqual([
      'href="/sv/nyheter/piloten-gar-vidare/versioner/2"',
      'href="/sv/nyheter/piloten-gar-vidare/versioner/1"',
    ])
    expect(partOf(translated, 'corrections')).toContain('href="/en/news/the-pilot-moves-on/versions/1"')
    expect(textOf(partOf(translated, 'corrections'))).toMatch(/^Correction 1, 3 March 2026/)
  })

  it('lead nowhere when readers may not see the version before', async () => {
    const markup = await render(anArticle({ changes: [{ ...first, versionBefore: null }] }))

    expect(markup).toContain('Fyra blev tre.')
    expect(markup).not.toContain('/versioner/')
  })

  it('are not there for an update', async () => {
    const markup = await render(anArticle({ changes: [update] }))

    expect(partOf(markup, 'corrections')).toBe('')
    expect(partOf(markup, 'all-changes')).toContain('Dagen är ny.')
  })

  it('are told as an editor wrote them, and never as markup', async () => {
    const markup = await render(anArticle({ changes: [{ ...first, note: 'Sökorden <b> & "c" saknades.' }] }))

    expect(partOf(markup, 'corrections')).toContain('<p>Sökorden &lt;b&gt; &amp; &quot;c&quot; saknades.</p>')
  })
})

describe('all changes of a text', () => {
  it('are listed the newest first, after the text, and end with its publication', async () => {
    const markup = await render(anArticle({ changes: [first, update] }))

    expect(textOf(partOf(markup, 'all-changes'))).toBe(
      'Alla ändringar Uppdaterad 6 mars 2026 Dagen är ny. Så löd texten före ändringen den 6 mars 2026 ' +
        'Rättad 3 mars 2026 Fyra blev tre. Så löd texten före ändringen den 3 mars 2026 ' +
        'Publicerad för första gången 2 mars 2026',
    )
    expect(markup.indexOf('<p>Text.</p>')).toBeLessThan(markup.indexOf('all-changes'))
  })

  it('are found from the dates of the text', async () => {
    const markup = await render(anArticle({ changes: [first, update] }))

    expect(markup).toContain('<a href="#changes">Se alla ändringar</a>')
    expect(markup).toContain('id="changes"')
    expect(textOf(markup)).toContain(
      'Publicerad 2 mars 2026 Uppdaterad 6 mars 2026 Rättad 3 mars 2026 Se alla ändringar',
    )
  })
})

describe('a withdrawn text', () => {
  const at = new Date('2026-04-01T08:00:00Z')
  const withdrawal: Takedown = { kind: 'withdrawn', at, explanation: 'Reglerna är <nya>.' }

  it('says before anything of it that it no longer applies, since when and why', async () => {
    const markup = await render(anArticle({ withdrawal }))

    expect(textOf(partOf(markup, 'withdrawal'))).toBe(
      'Den här texten gäller inte längre. Den drogs tillbaka den 1 april 2026 . Reglerna är &lt;nya&gt;.',
    )
    expect(markup.indexOf('withdrawal')).toBeLessThan(markup.indexOf('<h1'))
  })

  it('says so in its earlier versions too', async () => {
    const markup = await renderVersion(aVersion({ present: anArticle({ withdrawal }) }))

    expect(partOf(markup, 'withdrawal')).toContain('Den här texten gäller inte längre.')
  })
})

describe('an earlier version', () => {
  it('says which it is, when it was what readers had, and what has changed since', async () => {
    const replacedAt = new Date('2026-03-05T08:00:00Z')
    const markup = await renderVersion(aVersion({ number: 2, replacedAt, changesSince: [second, update] }))

    expect(textOf(partOf(markup, 'notice'))).toBe(
      'Version 2 Så här löd texten från den 2 mars 2026 till den 5 mars 2026 . Läs texten som den är nu ' +
        'Sedan dess har det här ändrats: Uppdaterad 6 mars 2026 Dagen är ny. ' +
        'Så löd texten före ändringen den 6 mars 2026 Rättad 5 mars 2026 Maj blev juni.',
    )
  })

  it('leads to the text as it is, wherever it has moved, and not to itself', async () => {
    const markup = await renderVersion(aVersion({ present: anArticle({ slug: 'piloten-ar-klar' }) }))

    expect(partOf(markup, 'notice').match(/href="[^"]+"/g)).toEqual(['href="/sv/nyheter/piloten-ar-klar"'])
  })

  it('leads to the original where that is now', async () => {
    const wasAt = (slug: string) => anArticle({ ...english, original: aLink({ slug }) })

    const markup = await renderVersion(
      aVersion({ publication: wasAt('piloten-gick-vidare'), present: wasAt('piloten-gar-vidare') }),
    )

    expect(markup).toContain('href="/sv/nyheter/piloten-gar-vidare"')
    expect(markup).not.toContain('piloten-gick-vidare')
  })

  it('that was replaced on the day it came tells of one day', async () => {
    const sameDay = { publishedAt: new Date('2026-03-02T22:30:00Z'), replacedAt: new Date('2026-03-02T22:50:00Z') }
    const [swedish, translated] = [
      await renderVersion(aVersion(sameDay)),
      await renderVersion(aVersion({ ...sameDay, present: anArticle(english), publication: anArticle(english) })),
    ]

    expect(textOf(partOf(swedish, 'notice'))).toContain('Så här löd texten under en del av den 2 mars 2026 .')
    expect(textOf(partOf(translated, 'notice'))).toContain('This is how the text read for part of 2 March 2026 .')
  })

  it('that readers still have says so, and has nothing to tell of changes', async () => {
    const markup = await renderVersion(aVersion({ replacedAt: null, changesSince: [] }))

    expect(textOf(partOf(markup, 'notice'))).toBe('Version 1 Så här lyder texten nu. Läs texten som den är nu')
  })

  it('bears no corrections of its own and is kept from search engines', async () => {
    const markup = await renderVersion(aVersion({ publication: anArticle({ changes: [first] }) }))

    expect(partOf(markup, 'corrections')).toBe('')
    expect(markup).toContain('noindex')
  })
})

describe('the page of a text that is gone', () => {
  const at = new Date('2026-04-01T08:00:00Z')
  const inError: Takedown = { kind: 'in-error', at, explanation: 'Its figures were <wrong>.' }

  it('says when and why, and nothing of what the text said', async () => {
    const markup = await renderGone(inError)

    expect(textOf(markup)).toContain(
      'This text has been removed It was published in error and was removed on 1 April 2026 . ' +
        'Its figures were &lt;wrong&gt;. Go on to',
    )
  })

  it('leads to the language in which the text stands', async () => {
    const markup = await renderGone(inError, [aLink()])

    expect(textOf(markup)).toContain('It is still available in Swedish: Piloten går vidare')
    expect(markup).toContain('<a href="/sv/nyheter/piloten-gar-vidare" hreflang="sv" lang="sv">')
    expect(textOf(markup)).not.toContain('has not been translated')
  })

  it('claims no error of a text that nobody said that of', async () => {
    const markup = await renderGone(null)

    expect(textOf(markup)).toContain('There has been a text at this address, but it is no longer published.')
    expect(textOf(markup)).not.toContain('in error')
  })
})
