import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RichText } from '@/domain/body'
import { toStoredBody } from '@/richText/toStoredBody'
import { aLinkNode, aParagraph, aText } from '../../factories/body'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { readAt } from './readAt'
import { later, publish, published, translate } from './writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

/** A text that leads to another of ours. */
function leadingTo(id: string, verb = 'Läs'): RichText {
  return aText(aParagraph(`${verb} `, aLinkNode('mer om saken', { linkType: 'internal', doc: { relationTo: 'articles', value: id } })))
}

/** How a Swedish text and its translation, both with a link to one text, show that link to their readers. */
async function showLink(title: string, targetId: string): Promise<{ swedish: string; english: string }> {
  const original = await publish(newsroom, 'articles', title, { body: toStoredBody(leadingTo(targetId)) })
  const copy = await translate(newsroom, original.id, `${title} in English`, leadingTo(targetId, 'Read'))
  const linkIn = ({ text }: { text: string }) => /<p>(?:Läs|Read) (.*?)<\/p>/s.exec(text)?.[1] ?? ''
  return {
    swedish: linkIn(await readAt(`/sv/nyheter/${original.slug}`, later)),
    english: linkIn(await readAt(`/en/news/${copy.slug}`, later)),
  }
}

describe('a link in a text', () => {
  it('leads to the text in the page’s own language, whichever language was linked to', async () => {
    const target = await publish(newsroom, 'articles', 'Målet')
    const english = await translate(newsroom, target.id, 'The goal')

    const own = { swedish: '<a href="/sv/nyheter/malet">mer om saken</a>', english: '<a href="/en/news/the-goal">mer om saken</a>' }
    expect(await showLink('Till originalet', target.id)).toEqual(own)
    expect(await showLink('Till översättningen', english.id)).toEqual(own)
  })

  it('leads to the original, with its language said, where there is no translation', async () => {
    const target = await publish(newsroom, 'articles', 'Bara på svenska')

    expect(await showLink('Till en svensk text', target.id)).toEqual({
      swedish: '<a href="/sv/nyheter/bara-pa-svenska">mer om saken</a>',
      english: '<a href="/sv/nyheter/bara-pa-svenska" hreflang="sv">mer om saken <span class="language">(in Swedish)</span></a>',
    })
  })

  it('is only its words while the text it leads to is not public', async () => {
    const target = await publish(newsroom, 'articles', 'Snart borttagen')
    await newsroom.ask('editor', 'PATCH', `/articles/${target.id}`, { _status: 'draft' })

    expect(await showLink('Till ingenstans', target.id)).toEqual({ swedish: 'mer om saken', english: 'mer om saken' })
  })

  it('is only its words until the time of the text it leads to has come', async () => {
    const target = await publish(newsroom, 'articles', 'Från och med mars', { publishedAt: '2026-03-04T08:00:00.000Z' })

    expect((await showLink('Till framtiden', target.id)).swedish).toBe('mer om saken')
    const { text } = await readAt('/sv/nyheter/till-framtiden', new Date('2026-03-04T08:00:00.000Z'))
    expect(text).toContain('<a href="/sv/nyheter/fran-och-med-mars">mer om saken</a>')
  })

  it('is only its words for a translation whose own time has come before its original’s', async () => {
    const target = await publish(newsroom, 'articles', 'Väntar ännu', { publishedAt: '2026-03-04T08:00:00.000Z' })
    const english = await translate(newsroom, target.id, 'Ready too soon')
    // The newsroom itself lets no translation come first; a script may.
    await newsroom.payload.db.drizzle.execute(sql`UPDATE articles SET published_at = ${published} WHERE id = ${english.id}`)

    expect(await showLink('Till den för tidiga', english.id)).toEqual({ swedish: 'mer om saken', english: 'mer om saken' })
    const { text } = await readAt('/en/news/till-den-for-tidiga-in-english', new Date('2026-03-04T08:00:00.000Z'))
    expect(text).toContain('<a href="/en/news/ready-too-soon">mer om saken</a>')
  })
})
