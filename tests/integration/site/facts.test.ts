import { beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { readAt } from './readAt'
import { later, makeTopic, publish, translate } from './writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

describe('the facts of a translation', () => {
  it('are those of its published original, not of the original’s newer draft', async () => {
    const now = await makeTopic(newsroom, 'Nuvarande ämne', 'Present topic')
    const next = await makeTopic(newsroom, 'Kommande ämne', 'Coming topic')
    const original = await publish(newsroom, 'articles', 'Text med fakta', { topics: [now.id] })
    const english = await translate(newsroom, original.id, 'Text with facts')
    await newsroom.ask('editor', 'PATCH', `/articles/${original.id}?draft=true`, { topics: [next.id] })

    const { text } = await readAt(`/en/news/${english.slug}`, later)
    expect(text).toContain('Present topic')
    expect(text).not.toContain('Coming topic')
  })

  it('change on its page when the original is published anew', async () => {
    const first = await makeTopic(newsroom, 'Första ämnet', 'First topic')
    const second = await makeTopic(newsroom, 'Andra ämnet', 'Second topic')
    const original = await publish(newsroom, 'articles', 'Text som byter ämne', { topics: [first.id] })
    const english = await translate(newsroom, original.id, 'Text that changes topics')
    await newsroom.ask('editor', 'PATCH', `/articles/${original.id}`, { topics: [second.id], _status: 'published' })

    const { text } = await readAt(`/en/news/${english.slug}`, later)
    expect(text).toContain('Second topic')
    expect(text).not.toContain('First topic')
  })

  it('decide which events stand on the front page', async () => {
    const original = await publish(newsroom, 'articles', 'Öppet hus', { kind: 'event', eventStartsOn: '2026-05-04T12:00:00.000Z' })
    await translate(newsroom, original.id, 'Open house')

    const { text } = await readAt('/en', later)
    expect(text).toMatch(/Events<\/h2>.*Open house/s)
  })
})

describe('a topic’s page', () => {
  it('lists originals and translations, each in its own language', async () => {
    const topic = await makeTopic(newsroom, 'Delat ämne', 'Shared topic')
    const original = await publish(newsroom, 'articles', 'Översatt text om ämnet', { topics: [topic.id] })
    await publish(newsroom, 'articles', 'Oöversatt text om ämnet', { topics: [topic.id] })
    await translate(newsroom, original.id, 'Translated text on the topic')

    const swedish = await readAt('/sv/amnen/delat-amne', later)
    const english = await readAt('/en/topics/shared-topic', later)
    expect(headlinesIn(swedish.text)).toEqual(expect.arrayContaining(['Översatt text om ämnet', 'Oöversatt text om ämnet']))
    expect(headlinesIn(english.text)).toEqual(['Translated text on the topic'])
  })

  it('lists no text on another topic', async () => {
    const topic = await makeTopic(newsroom, 'Ensamt ämne', 'Lonely topic')
    const other = await makeTopic(newsroom, 'Ett helt annat ämne', 'Quite another topic')
    const original = await publish(newsroom, 'articles', 'Text om annat', { topics: [other.id] })
    await translate(newsroom, original.id, 'Text on something else')

    expect(headlinesIn((await readAt(`/sv/amnen/ensamt-amne`, later)).text)).toEqual([])
    expect(headlinesIn((await readAt(`/en/topics/${topic.slug}`, later)).text)).toEqual([])
  })
})

/** The headlines of a list, in its order. */
function headlinesIn(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return [...main.matchAll(/<h[23][^>]*><a [^>]*>([^<]+)<\/a>/g)].map(([, headline]) => headline ?? '')
}
