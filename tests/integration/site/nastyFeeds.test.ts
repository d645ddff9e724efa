import { beforeAll, describe, expect, it } from 'vitest'
import { feedFormats } from '@/domain/address'
import { toStoredBody } from '@/richText/toStoredBody'
import { aBlock, aLinkNode, aParagraph, aText } from '../../factories/body'
import { aPdf } from '../../factories/pdf'
import { aPicture } from '../../factories/picture'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { parsers } from './feedParsers'
import { readAt } from './readAt'
import { make, publish } from './writing'

/** What comes along when an editor pastes from everywhere at once, and as readers are to have it. */
const nasty = 'A\u030A\u000B & <b>x</b> ]]> \uFFFE\u0000"q\' 👩🏽‍🚀 \u202Eעברית ع\u202C \u0085z'
const tidy = 'Å & <b>x</b> ]]> "q\' 👩🏽‍🚀 \u202Eעברית ع\u202C z'
const half = '\uD83D'
const long = 'Ö'.repeat(30_000)

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  const topic = await make(newsroom, '/topics?locale=sv', { name: `Ämne ${nasty}`, slug: 'amnet' })
  const contact = await make(newsroom, '/contacts?locale=sv', { name: `Eva ${nasty}`, role: nasty, email: 'eva@example.org' })
  const picture = await upload('media', await aPicture('a\u030Alv & "<b>]]>\u202E.jpg'), { alt: nasty, caption: nasty, credit: nasty })
  const pdf = await upload('documents', await aPdf('plan ]]> o\u0308 & 👩🏽‍🚀.pdf'), { title: nasty, language: 'sv' })
  const shared = { standfirst: nasty + half, topics: [topic.id], heroImage: picture.id, contacts: [contact.id], body: toStoredBody(body) }
  await publish(newsroom, 'articles', `Nyhet ${nasty}${half}`, { ...shared, slug: 'nyheten' })
  await publish(newsroom, 'reports', `Rapport ${nasty}`, { ...shared, documents: [pdf.id], authors: [{ name: `Ali ${nasty}` }] })
  await publish(newsroom, 'press-releases', `Besked ${nasty}`, { ...shared, standfirst: long })
})

const body = aText(
  aParagraph(nasty, half, aLinkNode(nasty, { linkType: 'custom', url: 'https://example.org/åä?ö=1&x' })),
  aBlock({ blockType: 'quotation', id: '0199a0c2-0000-7000-8000-000000000001', text: nasty, name: nasty, role: nasty }),
)

function upload(collection: string, file: File, words: object) {
  const form = new FormData()
  form.set('_payload', JSON.stringify(words))
  form.set('file', file)
  return make(newsroom, `/${collection}?locale=sv`, form)
}

/** What each program reads of each feed, which all have to agree on. */
async function titlesAt(path: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const format of feedFormats) {
    const { status, text } = await readAt(`${path}.${format}`, new Date())
    expect([path, status]).toEqual([path, 200])
    expect(text.match(/[^\t\n\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/u)).toBeNull()
    expect(text.normalize('NFC') === text).toBe(true)
    for (const [name, read] of Object.entries(parsers[format]))
      found[`${format} ${name}`] = (await read(text, newsroom.payload)).map(({ title }) => title).toSorted()
  }
  return found
}

const everyProgram = (titles: string[]) =>
  Object.fromEntries(feedFormats.flatMap((format) => Object.keys(parsers[format]).map((name) => [`${format} ${name}`, titles])))

describe('words that were pasted from anywhere', () => {
  it('F7: are read by every program as the editor meant them, in every feed', async () => {
    const [besked, nyhet, rapport] = [`Besked ${tidy}`, `Nyhet ${tidy}\uFFFD`, `Rapport ${tidy}`]

    expect(await titlesAt('/sv/feed')).toEqual(everyProgram([besked, nyhet, rapport]))
    expect(await titlesAt('/feed')).toEqual(everyProgram([besked, nyhet, rapport]))
    expect(await titlesAt('/sv/amnen/amnet/feed')).toEqual(everyProgram([besked, nyhet, rapport]))
    expect(await titlesAt('/sv/nyheter/nyheten/feed')).toEqual(everyProgram([nyhet]))
  })

  it('F7: do not break a feed when they are the note of a correction or the reason of a withdrawal', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'articles', overrideAccess: true })
    const id = docs[0]?.id ?? ''
    const correction = { _status: 'published', significance: 'correction', changeNote: `Rätt: ${nasty}${half}` }
    const corrected = await newsroom.ask('editor', 'PATCH', `/articles/${id}?depth=0`, correction)
    expect(corrected.status).toBe(200)
    expect(await titlesAt('/sv/nyheter/nyheten/feed')).toEqual(everyProgram([`Nyhet ${tidy}\uFFFD`]))
    const withdrawn = await newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'withdrawn', explanation: nasty + half })

    expect(withdrawn.status).toBe(200)
    expect(await titlesAt('/sv/nyheter/nyheten/feed')).toEqual(everyProgram([`Tillbakadragen: Nyhet ${tidy}\uFFFD`]))
    expect((await readAt('/sv/feed.rss', new Date())).text).toContain('Rätt: Å &amp; &lt;b&gt;')
  })
})
