import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TypedUser } from 'payload'
import { PostOffice } from '@/subscriptions/postOffice'
import { openMailServer, sendThrough, type MailServer } from '../../setup/mailServer'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { makeTopic } from '../site/writing'
import { actAs, type Acting } from '../translations/acting'
import { open, pathIn, send } from './aReader'

// A Monday, nine in the morning in Sweden.
const start = Date.parse('2026-03-02T08:00:00.000Z')
/** So many minutes into the test. */
const at = (minutes: number) => new Date(start + minutes * 60_000)
const hours = 60
const days = 24 * hours

let newsroom: Newsroom
let server: MailServer
let acting: Acting
let office: PostOffice
beforeAll(async () => {
  newsroom = await openNewsroom()
  server = await openMailServer()
  await sendThrough(newsroom.payload, server.url)
  const { docs } = await newsroom.payload.find({ collection: 'users', where: { role: { equals: 'editor' } } })
  acting = actAs(newsroom.payload, { ...docs[0], collection: 'users' } as TypedUser)
})
afterAll(() => server.close())
beforeEach(async () => {
  await newsroom.payload.db.drizzle.execute('TRUNCATE subscriptions, deliveries, mailings, subscription_attempts')
  server.mails.length = 0
  server.answer = () => null
  server.isAway = false
  server.beforeTaking = async () => undefined
  office = new PostOffice(origin)
})

const deliver = (minutes: number) => office.sendDue(newsroom.payload, at(minutes))
const rows = async (question: string) => (await newsroom.payload.db.drizzle.execute(question)).rows
const publish = (minutes: number, id: string, more: object = {}, type: 'articles' | 'press-releases' | 'reports' = 'articles') =>
  acting.change(at(minutes), type, id, { _status: 'published', ...more })
const told = (significance: string, changeNote: string) => ({ significance, changeNote })
const subjects = () => server.mails.map(({ to, subject }) => `${to.split('@')[0]}: ${subject}`)

async function anArticle(minutes: number, title: string, more: object = {}): Promise<string> {
  const id = await acting.begin(at(minutes), 'articles', title)
  await publish(minutes, id, more)
  return id
}

async function translated(minutes: number, id: string, title: string): Promise<string> {
  const translation = await acting.translate(at(minutes), 'articles', id, 'en', title)
  await publish(minutes, translation)
  return translation
}

interface Choices {
  follows?: string | string[]
  languages?: string | string[]
  cadence?: string
  'original-after'?: string
}

/** Somebody who confirmed a subscription, an hour before the test begins. Everything in Swedish, at once, unless told. */
async function subscriber(name: string, choices: Choices = {}, { locale = 'sv', minutes = -hours }: { locale?: 'sv' | 'en'; minutes?: number } = {}): Promise<string> {
  const form = locale === 'sv' ? '/sv/prenumerera' : '/en/subscribe'
  await send(form, at(minutes), { address: `${name}@example.org`, follows: 'all', languages: 'sv', cadence: 'at-once', ...choices }, { 'x-reader-network': name })
  await deliver(minutes)
  const path = pathIn(server.mails.pop(), locale === 'sv' ? 'bekrafta' : 'confirm')
  const { html } = await send(path, at(minutes))
  return /\/(?:sv\/prenumerera\/andra|en\/subscribe\/change)\/[\w-]+/.exec(html)?.[0] ?? ''
}

describe('a subscriber who is told at once', () => {
  it('gets a text when it has stood for two minutes', async () => {
    await subscriber('anna')
    await anArticle(0, 'Nya pengar till kommuner')

    await deliver(1.9)
    expect(server.mails).toEqual([])
    await deliver(2)
    await deliver(3)
    expect(server.mails).toHaveLength(1)
    const [mail] = server.mails
    expect(mail).toMatchObject({ to: 'anna@example.org', subject: 'Nya pengar till kommuner' })
    expect(mail?.headers).toMatchObject({
      'list-id': '<subscriptions.localhost>',
      'list-unsubscribe': `<${origin}${pathIn(mail, 'avsluta')}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'content-language': 'sv',
      'auto-submitted': 'auto-generated',
      precedence: 'list',
      from: 'Nyhetsrum <nyhetsrum@example.org>',
    })
    expect(mail?.headers['message-id']).toMatch(/^<[0-9a-f-]{36}@localhost>$/)
    expect(mail?.text.split('\n-- \n')[0]).toBe(
      ['Nyhetsrum', '', 'Nyhet', 'Nya pengar till kommuner', '', 'Nya pengar till kommuner i korthet.', `${origin}/sv/nyheter/nya-pengar-till-kommuner`, ''].join('\n'),
    )
    expect(mail?.html).toContain('<html lang="sv">')
    expect(mail?.html).toContain(`href="${origin}/sv/nyheter/nya-pengar-till-kommuner"`)
    expect(mail?.html).not.toMatch(/<(?:script|img|link|style)\b/)
  })

  it('is told that an event is one, when and where, in the language of the text', async () => {
    await subscriber('anna')
    await subscriber('ben', { languages: 'en' }, { locale: 'en' })
    await subscriber('cecilia', { languages: 'en' })
    const event = { kind: 'event', eventStartsOn: '2026-12-09', eventEndsOn: '2026-12-10', place: 'Kulturens hus' }
    const id = await anArticle(0, 'Höstens möte', event)
    const english = await acting.translate(at(1), 'articles', id, 'en', 'Autumn meeting')
    await publish(1, english, { place: 'House of Culture' })
    await deliver(4)

    const beginningFor = (name: string) => server.mails.find(({ to }) => to.startsWith(name))?.text.split('\n').slice(2, 7)
    expect(beginningFor('anna')).toEqual(['Evenemang', 'Höstens möte', '', 'När: 9–10 december 2026', 'Var: Kulturens hus'])
    expect(beginningFor('ben')).toEqual(['Event', 'Autumn meeting', '', 'When: 9–10 December 2026', 'Where: House of Culture'])
    expect(beginningFor('cecilia')).toEqual(['Evenemang på engelska', 'Autumn meeting', '', 'When: 9–10 December 2026', 'Where: House of Culture'])
  })

  it('gets nothing but the question whether, until the subscription is confirmed', async () => {
    await send('/sv/prenumerera', at(-hours), { address: 'anna@example.org', follows: 'all', languages: 'sv', cadence: 'at-once' })
    await deliver(-hours)
    const asked = server.mails.splice(0)
    await anArticle(0, 'Före bekräftelsen')
    await deliver(10)
    await send(pathIn(asked[0], 'bekrafta'), at(20))
    await deliver(30)
    await anArticle(40, 'Efter bekräftelsen')
    await deliver(50)

    expect(asked).toHaveLength(1)
    expect(subjects()).toEqual(['anna: Efter bekräftelsen'])
  })

  it('gets nothing that was taken back within the two minutes', async () => {
    await subscriber('anna')
    const id = await anArticle(0, 'Publicerad av misstag')
    await acting.change(at(1), 'articles', id, { _status: 'draft' })
    await deliver(3)

    expect(server.mails).toEqual([])
    expect(await rows('SELECT FROM deliveries WHERE kind <> \'confirmation\'')).toEqual([])
  })

  it('gets corrections and larger changes with what they are, and never the small ones', async () => {
    await subscriber('anna')
    const id = await anArticle(0, 'Utlysningen öppnar')
    await deliver(2)
    await publish(10, id, { significance: 'minor' })
    await deliver(12)
    await publish(20, id, told('correction', 'Sista dagen är den 3 maj.'))
    await deliver(22)
    await publish(30, id, told('major', 'Fler kan söka.'))
    await deliver(32)

    expect(subjects()).toEqual(['anna: Utlysningen öppnar', 'anna: Rättat: Utlysningen öppnar', 'anna: Ändrat: Utlysningen öppnar'])
    expect(server.mails[1]?.text).toContain('Rättat: Sista dagen är den 3 maj.')
    expect(server.mails[2]?.text).toContain('Ändrat: Fler kan söka.')
    expect(server.mails[2]?.text).not.toContain('3 maj')
  })

  it('gets one mail of a text that is changed and corrected within two minutes, with the notes', async () => {
    await subscriber('anna')
    const id = await anArticle(0, 'Tre på rad')
    await publish(0.5, id, told('major', 'Nytt stycke.'))
    await publish(1, id, told('correction', 'Rätt namn.'))
    await deliver(2.9)
    expect(subjects()).toEqual([])

    for (const minutes of [3, 3.5, 4]) await deliver(minutes)
    await publish(5, id, told('correction', 'Rätt år.'))
    await deliver(7)

    expect(subjects()).toEqual(['anna: Tre på rad', 'anna: Rättat: Tre på rad'])
    expect(server.mails[0]?.text).toContain('Tre på rad\n\nÄndrat: Nytt stycke.\nRättat: Rätt namn.\n\nTre på rad i korthet.\n')
    expect(server.mails[1]?.text).toContain('Tre på rad\n\nRättat: Rätt år.\n\n')
    expect(server.mails[1]?.text).not.toContain('Rätt namn.')
  })

  it('gets no soft hyphens of the text’s, nor other hidden characters', async () => {
    await subscriber('anna', { languages: ['sv', 'en'] })
    const id = await anArticle(0, 'Ut\u00ADlysningen', { standfirst: 'Allt om ut\u00ADlysningen.\u0007' })
    await translated(0.5, id, 'The an\u00ADnouncement')
    await publish(1, id, told('correction', 'Rätt sum\u00ADma.'))
    await deliver(3)

    expect(subjects()).toEqual(['anna: Utlysningen'])
    expect(server.mails.map(({ subject, text, html }) => `${subject} ${text} ${html}`).join(' ')).not.toMatch(/[\u00AD\u0007]|&shy;/)
    const [mail] = server.mails
    for (const words of ['Allt om utlysningen.', 'Rättat: Rätt summa.', 'The announcement']) {
      expect(mail?.text).toContain(words)
      expect(mail?.html).toContain(words)
    }
  })

  it('waits ten minutes at most for an editor who goes on mending', async () => {
    await subscriber('anna')
    const id = await anArticle(0, 'Aldrig färdig')
    for (let minute = 1; minute <= 10; minute += 1) {
      await publish(minute, id, told('correction', `Rättelse ${minute}.`))
      await deliver(minute + 0.01)
    }

    expect(subjects()).toEqual(['anna: Aldrig färdig'])
    expect(server.mails[0]?.text).toContain('Rättelse 8.')
    await deliver(12)
    expect(subjects()).toEqual(['anna: Aldrig färdig', 'anna: Rättat: Aldrig färdig'])
  })

  it('gets a scheduled text at its time, and one under embargo when that lifts', async () => {
    await subscriber('anna')
    await anArticle(0, 'Senare', { publishedAt: at(120).toISOString() })
    const release = await acting.begin(at(0), 'press-releases', 'Hemlig än')
    await publish(0, release, { embargoUntil: at(240).toISOString() }, 'press-releases')

    for (const minutes of [3, 119, 121]) await deliver(minutes)
    expect(subjects()).toEqual([])
    await deliver(122)
    expect(subjects()).toEqual(['anna: Senare'])
    await deliver(241)
    expect(subjects()).toEqual(['anna: Senare'])
    await deliver(242)
    expect(subjects()).toEqual(['anna: Senare', 'anna: Hemlig än'])
  })

  it('gets nothing of what was dated back, nor of what was published before the subscription began', async () => {
    await anArticle(-3 * hours, 'Före')
    await deliver(-2 * hours)
    await subscriber('anna')
    await anArticle(0, 'Ur arkivet', { publishedAt: at(-30 * days).toISOString() })
    await anArticle(0, 'Från i morse', { publishedAt: at(-3 * hours).toISOString() })
    await deliver(2)

    expect(subjects()).toEqual(['anna: Från i morse'])
  })
})

describe('what is chosen', () => {
  it('is what is sent: a type, a topic or one text, each to those who follow it', async () => {
    const topic = await makeTopic(newsroom, 'Vattenkraft', 'Hydropower')
    const about = await anArticle(0, 'Om vatten', { topics: [topic.id] })
    const release = await acting.begin(at(0), 'press-releases', 'Pressen')
    await subscriber('type', { follows: 'press-releases' })
    await subscriber('topic', { follows: `topic:${topic.id}` })
    await subscriber('text', { follows: `text:${about}` }, { minutes: 0.5 })
    await subscriber('both', { follows: ['press-releases', `topic:${topic.id}`] })

    await publish(1, release, {}, 'press-releases')
    await anArticle(1, 'Mer om vatten', { topics: [topic.id] })
    await anArticle(1, 'Om vind')
    await deliver(4)
    await publish(5, about, told('correction', 'Rätt siffra.'))
    await deliver(8)

    expect(subjects().sort()).toEqual([
      'both: Mer om vatten',
      'both: Om vatten',
      'both: Pressen',
      'both: Rättat: Om vatten',
      'text: Om vatten',
      'text: Rättat: Om vatten',
      'topic: Mer om vatten',
      'topic: Om vatten',
      'topic: Rättat: Om vatten',
      'type: Pressen',
    ])
    expect(server.mails.find(({ to }) => to === 'text@example.org')?.text).toContain('Du får det här mejlet för att du följer texten.')
  })

  it('is sent once to a person with several subscriptions, by the one that is first', async () => {
    const weekly = await subscriber('anna', { cadence: 'weekly' })
    const atOnce = await subscriber('anna', { follows: 'articles' })
    await anArticle(0, 'En gång')
    await deliver(2)
    await anArticle(10, 'Kvar i veckomejlet')
    await deliver(11)
    await send(atOnce.replace('andra', 'avsluta'), at(11))
    await deliver(12)
    await deliver(8 * days)

    expect(subjects()).toEqual(['anna: En gång', 'anna: En text från Nyhetsrum: Kvar i veckomejlet'])
    expect(pathIn(server.mails[1], 'andra')).toBe(weekly)
  })
})

describe('languages', () => {
  it('send a text to each reader when it is published in the reader’s own', async () => {
    await subscriber('ann', { languages: 'en' }, { locale: 'en' })
    await subscriber('anna')
    const id = await anArticle(0, 'Elnätet')
    await deliver(2)
    await translated(60, id, 'The grid')
    await deliver(62)

    expect(subjects()).toEqual(['anna: Elnätet', 'ann: The grid'])
    expect(server.mails[1]?.headers['content-language']).toBe('en')
    expect(server.mails[1]?.text).toContain('Unsubscribe')
  })

  it('that are both wanted and both there are one mail, in the form’s language with a link to the other', async () => {
    await subscriber('anna', { languages: ['sv', 'en'] })
    await subscriber('ann', { languages: ['sv', 'en'] }, { locale: 'en' })
    const id = await anArticle(0, 'Båda')
    await translated(1, id, 'Both')
    for (const minutes of [2, 3, 4, 60]) await deliver(minutes)

    expect(subjects().sort()).toEqual(['ann: Both', 'anna: Båda'])
    const anna = server.mails.find(({ to }) => to === 'anna@example.org')
    expect(anna?.text).toContain(`Läs på engelska: Both\n${origin}/en/news/both`)
  })

  it('are one mail also when the other comes into the queue while that is written', async () => {
    await subscriber('anna', { languages: ['sv', 'en'] })
    const english = await translated(1, await anArticle(0, 'Samtidigt i kön'), 'Queued meanwhile')
    await rows(`
      INSERT INTO deliveries (subscription, person, kind, type, document, language, title, revision, significance, told_at, due_at)
      SELECT id, person, 'text', 'articles', '${english}', 'en', 'Queued meanwhile', 1, 'first', now(), '${at(2.5).toISOString()}' FROM subscriptions`)
    for (const minutes of [2, 2.6, 4]) await deliver(minutes)

    expect(subjects()).toEqual(['anna: Samtidigt i kön'])
    expect(server.mails[0]?.text).toContain('/en/news/queued-meanwhile')
  })

  it('that are both wanted are two mails when the translation comes later', async () => {
    await subscriber('anna', { languages: ['sv', 'en'] })
    const id = await anArticle(0, 'Först')
    await deliver(2)
    await translated(600, id, 'Later')
    await deliver(602)

    expect(subjects()).toEqual(['anna: Först', 'anna: Later'])
    expect(server.mails[1]?.text).toContain('Nyhet på engelska')
    expect(server.mails[1]?.headers['content-language']).toBe('sv, en')
  })

  it('that are both changed are one mail, with the notes of each in its own language', async () => {
    await subscriber('ann', { languages: ['sv', 'en'], cadence: 'daily' }, { locale: 'en' })
    const id = await anArticle(0, 'Dagens två')
    const english = await translated(0, id, 'Two a day')
    await deliver(22 * hours)
    await publish(23 * hours, english, told('correction', 'Right year.'))
    await publish(24 * hours, id, told('correction', 'Rätt namn.'))
    await deliver(46 * hours)

    expect(subjects()).toHaveLength(2)
    expect(server.mails[1]?.text).toContain('Two a day\n\nCorrected: Right year.\nRättat på svenska: Rätt namn.\n\n')
    expect(server.mails[1]?.html).toMatch(/<p[^>]* lang="sv">Rättat på svenska: Rätt namn\.<\/p>/)
  })

  it('that are both changed at the same time lose no note for who is told at once', async () => {
    const id = await anArticle(0, 'Samtidigt')
    const english = await translated(0, id, 'Simultaneous')
    await deliver(2)
    await subscriber('anna', { languages: ['sv', 'en'] })
    await publish(10, id, told('major', 'Nytt stycke.'))
    await publish(10.01, english, told('correction', 'Right year.'))
    for (const minutes of [12.02, 13, 14]) await deliver(minutes)

    expect(subjects()).toEqual(['anna: Rättat: Samtidigt'])
    expect(server.mails[0]?.text).toContain('Ändrat: Nytt stycke.\nCorrected in English: Right year.\n\n')
  })

  it('stand in for each other after the days that the reader chose, once, and not when there is a translation', async () => {
    await subscriber('ann', { languages: 'en', 'original-after': '7' }, { locale: 'en' })
    await subscriber('never', { languages: 'en' }, { locale: 'en' })
    const untranslated = await anArticle(0, 'Aldrig översatt')
    const late = await anArticle(0, 'Översatt sent')
    await deliver(2)
    await translated(3 * days, late, 'Translated')
    await deliver(3 * days + 2)
    await publish(4 * days, untranslated, told('major', 'Nytt stycke.'))
    for (const day of [4, 6.9, 7.01, 7.02, 20]) await deliver(day * days)

    expect(subjects()).toEqual(['ann: Translated', 'never: Translated', 'ann: Aldrig översatt'].sort((a, b) => order(a) - order(b)))
    const standIn = server.mails.find(({ subject }) => subject === 'Aldrig översatt')
    expect(standIn?.text).toContain('You have asked for texts in English, but this one is so far only available in Swedish.')
    expect(standIn?.html).toMatch(/<h2[^>]*lang="sv"/)
    expect(standIn?.headers['content-language']).toBe('sv, en')

    await publish(21 * days, untranslated, told('correction', 'Rätt år.'))
    await deliver(21 * days + 2)
    expect(subjects().at(-1)).toBe('ann: Corrected: Aldrig översatt')
    await translated(22 * days, untranslated, 'At last')
    await deliver(22 * days + 2)
    expect(subjects().slice(-2).sort()).toEqual(['ann: At last', 'never: At last'])
  })
})

const order = (line: string) => subjects().indexOf(line)

describe('a digest', () => {
  it('comes at seven in the morning in Sweden, or on Monday at seven, with each article once', async () => {
    await subscriber('daily', { cadence: 'daily' })
    await subscriber('weekly', { cadence: 'weekly' })
    const id = await anArticle(0, 'Måndagens text')
    await publish(30, id, told('correction', 'Rätt namn.'))
    await deliver(60)
    await deliver(22 * hours - 1)
    expect(subjects()).toEqual([])
    await deliver(22 * hours)
    await anArticle(30 * hours, 'Tisdagens text')
    for (const minutes of [31 * hours, 46 * hours, 7 * days - 2 * hours - 1, 7 * days - 2 * hours]) await deliver(minutes)

    expect(subjects()).toEqual([
      'daily: En text från Nyhetsrum: Måndagens text',
      'daily: En text från Nyhetsrum: Tisdagens text',
      'weekly: 2 texter från Nyhetsrum: Måndagens text',
    ])
    const weekly = server.mails[2]?.text ?? ''
    expect(weekly.split('/sv/nyheter/mandagens-text')).toHaveLength(2)
    expect(weekly).toContain('Rättat: Rätt namn.')
    expect(weekly).toContain('Det här har hänt sedan ditt förra veckomejl.')
  })

  it('leaves out what is withdrawn, taken away or hidden by then', async () => {
    await subscriber('daily', { cadence: 'daily' })
    const withdrawn = await anArticle(0, 'Gäller inte')
    const removed = await anArticle(0, 'Fel text')
    const unpublished = await anArticle(0, 'Avpublicerad')
    await anArticle(0, 'Gäller')
    await deliver(5)
    await acting.takeDown(at(60), 'articles', withdrawn, 'withdrawn')
    await acting.takeDown(at(60), 'articles', removed, 'in-error')
    await acting.change(at(60), 'articles', unpublished, { _status: 'draft' })
    await deliver(22 * hours)

    expect(subjects()).toEqual(['daily: En text från Nyhetsrum: Gäller'])
    expect(server.mails[0]?.text).not.toMatch(/Gäller inte|Fel text|Avpublicerad/)
  })

  it('tells an article in two languages once, and is not sent when nothing is left of it', async () => {
    await subscriber('daily', { cadence: 'daily', languages: ['sv', 'en'] })
    const id = await anArticle(0, 'Tvåspråkig')
    await translated(5 * hours, id, 'Bilingual')
    await deliver(6 * hours)
    await deliver(22 * hours)
    const gone = await anArticle(25 * hours, 'Borta')
    await deliver(26 * hours)
    await acting.takeDown(at(27 * hours), 'articles', gone, 'in-error')
    await deliver(46 * hours)

    expect(subjects()).toEqual(['daily: En text från Nyhetsrum: Tvåspråkig'])
    expect(server.mails[0]?.text).toContain('Läs på engelska: Bilingual')
    expect(server.mails[0]?.html.match(/<h2/g)).toHaveLength(1)
  })
})

describe('a translation that a machine wrote parts of', () => {
  const machine = { tool: 'Qvasitolken', at: at(0).toISOString(), words: 'Machine words', source: 'Maskinord' }

  async function publishWith(minutes: number, id: string, more: object, change: object) {
    const work = { revision: 1, parts: { title: { machine: { ...machine, ...more } } }, parked: [] }
    await acting.change(at(minutes), 'articles', id, { work, _status: 'published', ...change }, { isWorkbench: true, machine: 'publish' })
  }

  it('says so in mails too, in its own language, until somebody has read them', async () => {
    await subscriber('anna', { languages: 'en' })
    await subscriber('daily', { languages: 'en', cadence: 'daily' })
    const english = await acting.translate(at(0), 'articles', await anArticle(0, 'Maskinord'), 'en', 'Machine words')
    await publishWith(10, english, {}, {})
    await deliver(12)
    await publishWith(20, english, { reviewed: { by: 'qvist', at: at(15).toISOString() } }, told('major', 'Read by an editor.'))
    await deliver(22)
    const notice = 'Parts of this text have been translated by a machine, and nobody has read them yet.'

    expect(subjects()).toEqual(['anna: Machine words', 'anna: Ändrat: Machine words'])
    expect(server.mails.map(({ text }) => text.includes(notice))).toEqual([true, false])
    expect(server.mails[0]?.html).toMatch(new RegExp(`<p[^>]* lang="en">${notice}</p>`))
    expect(server.mails[0]?.text).not.toContain('Qvasitolken')
    await deliver(46 * hours)
    expect(server.mails[2]?.text.includes(notice)).toBe(false)
  })
})

describe('who follows one text', () => {
  it('is told when it is withdrawn, with the reason, and is then forgotten', async () => {
    const id = await anArticle(0, 'Följd text')
    await deliver(2)
    await subscriber('anna', { follows: `text:${id}`, cadence: 'weekly' }, { minutes: 3 })
    await subscriber('more', { follows: [`text:${id}`, 'reports'] }, { minutes: 3 })
    server.mails.length = 0
    await acting.takeDown(at(60), 'articles', id, 'withdrawn')
    for (const minutes of [61, 62, 63]) await deliver(minutes)

    expect(subjects().sort()).toEqual(['anna: Tillbakadragen: Följd text', 'more: Tillbakadragen: Följd text'])
    const anna = server.mails.find(({ to }) => to === 'anna@example.org')
    expect(anna?.text).toContain('Texten ”Följd text” har dragits tillbaka. Den gäller inte längre, men går att läsa.')
    expect(anna?.text).toContain('\n\nSå här förklarar vi det: Siffrorna gäller inte.\n\n')
    expect(anna?.text).toContain('Vi har avslutat prenumerationen och raderat din adress.')
    expect(anna?.text).toContain('Du får det här mejlet för att du följde texten.')
    expect(anna?.text).not.toContain('/sv/prenumerera/')
    expect(pathIn(server.mails.find(({ to }) => to === 'more@example.org'), 'andra')).toBeTruthy()
    expect(await rows('SELECT address, follows FROM subscriptions')).toEqual([{ address: 'more@example.org', follows: ['reports'] }])
  })

  it('is told nothing when it is reinstated within two minutes', async () => {
    const id = await anArticle(0, 'Tillbaka')
    await deliver(2)
    await subscriber('anna', { follows: `text:${id}` }, { minutes: 3 })
    server.mails.length = 0
    await acting.takeDown(at(60), 'articles', id, 'withdrawn')
    await acting.reinstate(at(61), 'articles', id)
    await deliver(70)

    expect(subjects()).toEqual([])
    expect(await rows('SELECT FROM subscriptions')).toHaveLength(1)
  })

  it('keeps the other language when one is taken away', async () => {
    const id = await anArticle(0, 'Två språk')
    const english = await translated(0, id, 'Two languages')
    await deliver(2)
    await subscriber('anna', { follows: `text:${id}`, languages: ['sv', 'en'] }, { minutes: 3 })
    server.mails.length = 0
    await acting.change(at(80), 'articles', english, { _status: 'draft' })
    await deliver(82)

    expect(subjects()).toEqual(['anna: Borttagen: Two languages'])
    expect(server.mails[0]?.text).toContain('Det gäller texten på engelska.')
    expect(await rows('SELECT FROM subscriptions')).toHaveLength(1)
  })

  it('goes on following the translation that becomes an original of its own', async () => {
    const id = await anArticle(0, 'Försvinner')
    const english = await translated(0, id, 'Stays')
    await deliver(2)
    await subscriber('both', { follows: `text:${id}`, languages: ['sv', 'en'] }, { minutes: 3 })
    await subscriber('english', { follows: `text:${id}`, languages: 'en' }, { minutes: 3 })
    await subscriber('swedish', { follows: `text:${id}`, languages: 'sv' }, { minutes: 3 })
    server.mails.length = 0
    await acting.change(at(60), 'articles', id, { _status: 'draft' }, { translations: 'become-original' })
    await deliver(63)

    expect(subjects().sort()).toEqual(['both: Borttagen: Försvinner', 'swedish: Borttagen: Försvinner'])
    const both = server.mails.find(({ to }) => to === 'both@example.org')
    expect(both?.text).toContain('Det gäller texten på svenska.')
    expect(both?.text).not.toContain('raderat')
    server.mails.length = 0
    await publish(80, english, told('correction', 'Right year.'))
    await deliver(83)

    expect(subjects().sort()).toEqual(['both: Rättat: Stays', 'english: Rättat: Stays'])
  })
})

describe('who follows an original whose former translation stands alone', () => {
  it('is told that the subscription has ended when it is taken away, for the other was never followed', async () => {
    const id = await anArticle(0, 'Två vägar')
    await translated(0, id, 'Two ways')
    await deliver(2)
    await acting.change(at(10), 'articles', id, { _status: 'draft' }, { translations: 'become-original' })
    await publish(20, id)
    await deliver(30)
    await subscriber('late', { follows: `text:${id}`, languages: ['sv', 'en'] }, { minutes: 40 })
    server.mails.length = 0
    await acting.takeDown(at(60), 'articles', id, 'withdrawn')
    await deliver(63)

    expect(subjects()).toEqual(['late: Tillbakadragen: Två vägar'])
    expect(server.mails[0]?.text).toContain('raderat din adress')
    expect(server.mails[0]?.text).not.toContain('Det gäller texten på')
    expect(await rows('SELECT FROM subscriptions')).toEqual([])
  })
})

describe('who has been mailed a text', () => {
  it.each(['withdrawn', 'in-error'])('is told when it is %s, with the reason, and goes on subscribing', async (kind) => {
    await subscriber('anna')
    await subscriber('weekly', { cadence: 'weekly' })
    const id = await anArticle(0, `Trodd ${kind}`)
    await deliver(2)
    server.mails.length = 0
    await acting.takeDown(at(60), 'articles', id, kind)
    for (const minutes of [62, 63]) await deliver(minutes)

    expect(subjects()).toEqual([`anna: ${kind === 'withdrawn' ? 'Tillbakadragen' : 'Borttagen'}: Trodd ${kind}`])
    expect(server.mails[0]?.text).toContain('Siffrorna gäller inte.')
    expect(server.mails[0]?.text).toContain('Vi har mejlat dig texten tidigare.')
    expect(server.mails[0]?.text).not.toContain('inga fler mejl')
    expect(pathIn(server.mails[0], 'andra')).toBeTruthy()
    expect(await rows("SELECT FROM subscriptions WHERE follows = ARRAY['all']")).toHaveLength(2)
  })

  it('is not troubled with one that is only unpublished, for it was true', async () => {
    await subscriber('anna')
    const id = await anArticle(0, 'Inaktuell')
    await deliver(2)
    server.mails.length = 0
    await acting.change(at(60), 'articles', id, { _status: 'draft' })
    await deliver(63)

    expect(subjects()).toEqual([])
  })
})

describe('the mail server', () => {
  it('that is away is tried again after longer and longer, and nothing is lost', async () => {
    const log = newsroom.payload.logger.level
    newsroom.payload.logger.level = 'silent'
    for (const name of ['a', 'b', 'c']) await subscriber(name)
    await anArticle(0, 'Väntar')
    server.isAway = true
    for (const minutes of [2, 2.5, 3, 4, 5, 7]) await deliver(minutes)
    const attempts = await rows("SELECT max(attempts)::int AS attempts FROM deliveries WHERE kind = 'text'")
    server.isAway = false
    await deliver(200)
    newsroom.payload.logger.level = log

    expect(attempts).toEqual([{ attempts: 3 }])
    expect(subjects().sort()).toEqual(['a: Väntar', 'b: Väntar', 'c: Väntar'])
  })

  it('that refuses an address for good is asked three times, and then the address is forgotten; others get theirs', async () => {
    const log = newsroom.payload.logger.level
    newsroom.payload.logger.level = 'silent'
    await subscriber('gone')
    await subscriber('anna')
    server.answer = (address) => (address === 'gone@example.org' ? { code: 550, words: 'No such mailbox' } : null)
    for (const number of [1, 2, 3, 4]) {
      await anArticle(number * 10, `Text ${number}`)
      await deliver(number * 10 + 2)
      await deliver(number * 10 + 4)
    }
    newsroom.payload.logger.level = log

    expect(subjects()).toEqual(['anna: Text 1', 'anna: Text 2', 'anna: Text 3', 'anna: Text 4'])
    expect(await rows('SELECT address FROM subscriptions')).toEqual([{ address: 'anna@example.org' }])
  })

  it('that refuses an address for now is tried again under the same Message-ID', async () => {
    const log = newsroom.payload.logger.level
    newsroom.payload.logger.level = 'silent'
    await subscriber('full')
    const answers = [{ code: 452, words: 'Full' }, null]
    server.answer = () => answers.shift() ?? null
    await anArticle(0, 'Fullt')
    await deliver(2)
    const [tried] = await rows("SELECT mail FROM deliveries WHERE kind = 'text'")
    await deliver(3)
    newsroom.payload.logger.level = log

    expect(subjects()).toEqual(['full: Fullt'])
    expect(server.mails[0]?.headers['message-id']).toBe(`<${String(tried?.mail)}@localhost>`)
  })

  it('is set up later, and does not send the past', async () => {
    await subscriber('anna')
    await sendThrough(newsroom.payload, null)
    await anArticle(0, 'Osänd')
    await deliver(5)
    await sendThrough(newsroom.payload, server.url)
    await deliver(6)

    expect(subjects()).toEqual([])
  })
})

describe('several servers', () => {
  it('send each mail once', async () => {
    for (let number = 0; number < 12; number++) await subscriber(`a${number}`)
    await anArticle(0, 'En gång var')
    // Real servers have ten connections each. Here they share ten, and each of six senders holds one and needs another.
    const offices = Array.from({ length: 2 }, () => new PostOffice(origin))

    const sent = await Promise.all(offices.map((one) => one.sendDue(newsroom.payload, at(2))))
    await deliver(3)

    expect(sent.reduce((sum, one) => sum + one, 0)).toBe(12)
    expect(new Set(subjects()).size).toBe(12)
    expect(server.mails).toHaveLength(12)
  })

  it('leave a mail alone that one of them is sending, also for whoever leaves meanwhile', async () => {
    const change = await subscriber('anna')
    await anArticle(0, 'På väg')
    server.beforeTaking = async () => void (await send(change.replace('andra', 'avsluta'), at(2)))
    await deliver(2)
    await deliver(20)

    expect(subjects()).toEqual(['anna: På väg'])
    expect(await rows('SELECT FROM subscriptions')).toEqual([])
  })
})

it('offers a reader of a text to be told by mail, in the reader’s language', async () => {
  const id = await anArticle(0, 'Att följa')

  const { html } = await open('/sv/nyheter/att-folja', at(5))
  const form = await open(`/sv/prenumerera?text=${id}`, at(5))

  expect(html).toContain(`href="/sv/prenumerera?text=${id}"`)
  expect(form.html).toContain(`<input type="hidden" name="follows" value="text:${id}"`)
  expect(form.html).toContain('Mejl om en text')
  expect(form.html).toContain('Så snart texten rättas, ändras eller kommer på ett annat språk')
  expect(form.html).not.toContain('Så snart något publiceras')
})

it('answers the same who asks to follow a draft as who asks to follow nothing at all', async () => {
  const draft = await acting.begin(at(0), 'articles', 'Hemligt utkast')
  const nothing = '00000000-0000-4000-8000-000000000000'
  const ask = (id: string) =>
    send('/sv/prenumerera', at(1), { address: 'anna@example.org', follows: `text:${id}`, languages: 'sv', cadence: 'daily' })

  const [ofDraft, ofNothing] = [await ask(draft), await ask(nothing)]

  expect([ofDraft.status, ofNothing.status]).toEqual([400, 400])
  expect(ofDraft.html).toBe(ofNothing.html)
  expect(await rows('SELECT FROM subscriptions')).toEqual([])
})
