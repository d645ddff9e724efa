import { describe, expect, it } from 'vitest'
import type { Publication } from '@/domain/publication'
import type { EarlierVersion } from '@/domain/version'
import { toJsonLd } from '@/views/jsonLd'
import { PublicationPage } from '@/views/PublicationPage'
import { renderPage } from '@/views/renderPage'
import { VersionPage } from '@/views/VersionPage'
import { aContext } from '../../factories/page'
import { aLink, anArticle } from '../../factories/publication'

const read = anArticle({ id: 'article-2', language: 'en', slug: 'the-pilot-moves-on', original: aLink() })
const unread = { ...read, hasUnreadMachineWords: true }

function render(publication: Publication): Promise<string> {
  const context = aContext(publication.language)
  return renderPage(<PublicationPage context={context} publication={publication} bodyHtml="<p>Text.</p>" />)
}

function renderVersion(version: Pick<EarlierVersion, 'publication' | 'present' | 'replacedAt'>): Promise<string> {
  const told = { number: 1, publishedAt: new Date('2026-03-02T08:00:00Z'), changesSince: [], ...version }
  return renderPage(<VersionPage context={aContext('en')} version={told} bodyHtml="<p>Text.</p>" />)
}

const mark = 'data-translation-origin="machine"'
const replacedAt = new Date('2026-03-03T08:00:00Z')

describe('a text with words that a machine wrote and nobody has read', () => {
  it('says so before the text, in the language of the page, with the way to the original', async () => {
    const english = await render(unread)
    const swedish = await render(anArticle({ hasUnreadMachineWords: true }))

    const notice = /<aside[^>]*data-translation-origin="machine".*?<\/aside>/s.exec(english)?.[0] ?? ''
    expect(notice).toContain('Parts of this text have been translated by a machine, and nobody has read them yet.')
    expect(notice).toContain('<a href="/sv/nyheter/piloten-gar-vidare" hreflang="sv">Read the original in Swedish</a>')
    expect(english.indexOf(mark)).toBeLessThan(english.indexOf('<article'))
    expect(swedish).toContain('Delar av den här texten är maskinöversatta')
  })

  it('says so to machines', () => {
    expect(toJsonLd(unread, aContext('en'))).toHaveProperty(
      'digitalSourceType',
      'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
    )
  })
})

describe('a text that people have read', () => {
  it('says nothing, neither to readers nor to machines', async () => {
    expect(await render(read)).not.toContain(mark)
    expect(toJsonLd(read, aContext('en'))).not.toHaveProperty('digitalSourceType')
  })
})

describe('a version of a text', () => {
  it('tells of its own words what was so when it was published, and nothing of those that came after', async () => {
    const before = await renderVersion({ publication: unread, present: read, replacedAt })
    const after = await renderVersion({ publication: read, present: unread, replacedAt })

    expect(before).toContain('nobody had read them when it was published')
    expect(before).not.toContain('nobody has read them yet')
    expect(after).not.toContain(mark)
  })

  it('stops telling it while it still is what readers have, once somebody has read it', async () => {
    const present = await renderVersion({ publication: unread, present: unread, replacedAt: null })
    const reviewed = await renderVersion({ publication: unread, present: read, replacedAt: null })

    expect(present).toContain('nobody has read them yet')
    expect(reviewed).not.toContain(mark)
  })
})
