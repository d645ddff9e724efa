import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PostOffice } from '@/subscriptions/postOffice'
import { openMailServer, sendThrough, type MailServer } from '../../setup/mailServer'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { open, pathIn, send } from './aReader'

const start = Date.parse('2026-03-02T08:00:00.000Z')
/** So many minutes into the test. */
const at = (minutes: number) => new Date(start + minutes * 60_000)
const hours = 60

let newsroom: Newsroom
let server: MailServer
const office = new PostOffice(origin)
beforeAll(async () => {
  newsroom = await openNewsroom()
  server = await openMailServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  await sendThrough(newsroom.payload, server.url)
  await newsroom.payload.db.drizzle.execute('TRUNCATE subscriptions, deliveries, mailings, subscription_attempts')
  server.mails.length = 0
})

const deliver = (minutes: number) => office.sendDue(newsroom.payload, at(minutes))
const ask = (minutes: number, more: Record<string, string | string[]> = {}, headers: object = {}) =>
  send('/sv/prenumerera', at(minutes), { address: 'Anna@example.org', follows: 'all', languages: 'sv', cadence: 'daily', ...more }, headers)
const rows = async (question: string) => (await newsroom.payload.db.drizzle.execute(question)).rows

async function subscribe(more: Record<string, string | string[]> = {}): Promise<{ change: string; leave: string }> {
  await ask(0, more)
  await deliver(0)
  const confirmed = await send(pathIn(server.mails.at(-1), 'bekrafta'), at(1))
  const change = /\/sv\/prenumerera\/andra\/[\w-]+/.exec(confirmed.html)?.[0] ?? ''
  return { change, leave: change.replace('andra', 'avsluta') }
}

describe('the form', () => {
  it('is not offered while no mail can be sent, and feeds are', async () => {
    await sendThrough(newsroom.payload, null)

    const { status, html } = await open('/sv/prenumerera', at(0))
    const sent = await ask(0)

    expect(status).toBe(200)
    expect(html).not.toContain('<form class="form"')
    expect(html).toContain('<h2 id="by-feed">I en nyhetsläsare</h2>')
    expect(sent.status).toBe(404)
    expect(await rows('SELECT FROM subscriptions')).toEqual([])
  })

  it('says what has to be mended, and keeps what was filled in', async () => {
    const { status, html } = await ask(0, { address: 'anna', follows: [], languages: 'en' })

    expect(status).toBe(400)
    expect(html).toContain('2 fält behöver rättas')
    expect(html).toContain('<a href="#address">Skriv en e-postadress, till exempel namn@exempel.se.</a>')
    expect(html).toContain('<a href="#follows">Välj minst en sak som du vill få.</a>')
    expect(html).toMatch(/type="email"[^>]* value="anna"/)
    expect(html).toMatch(/id="languages-en"[^>]* checked=""/)
  })

  const nothing = '00000000-0000-4000-8000-000000000000'
  it.each([`topic:${nothing}`, `text:${nothing}`, `text:${'-'.repeat(36)}`])('refuses %s, which is not there, and keeps the rest of what was filled in', async (unknown) => {
    const { status, html } = await ask(0, { follows: [unknown, 'reports'], cadence: 'weekly' })
    const alone = await ask(0, { follows: unknown })

    expect([status, alone.status]).toEqual([400, 400])
    expect(html).toContain('<a href="#follows">Något av det du valde går inte att följa. Välj på nytt bland det som finns här.</a>')
    expect(html).toMatch(/type="email"[^>]* value="Anna@example.org"/)
    expect(html).toMatch(/id="follows-reports"[^>]* checked=""/)
    expect(html).toMatch(/id="cadence-weekly"[^>]* checked=""/)
    expect(alone.html).toContain('Ett fält behöver rättas')
    expect(await rows('SELECT FROM subscriptions')).toEqual([])
  })

  it('is taken from no other website, and not in any size', async () => {
    const foreign = await ask(0, {}, { 'Sec-Fetch-Site': 'cross-site' })
    const older = await send('/sv/prenumerera', at(0), {}, { 'Sec-Fetch-Site': undefined, Origin: 'https://elsewhere.example' })
    const large = await ask(0, { follows: 'x'.repeat(20_000) })

    expect([foreign.status, older.status, large.status]).toEqual([403, 403, 403])
    expect(await rows('SELECT FROM subscriptions')).toEqual([])
  })

  it.each(['anna@', '@example.org', 'anna@example', 'a b@example.org', 'a@b@example.org', 'anna@example..org', 'anna@example.org\r\nBcc: x@y.se', '<a@example.org>', `${'a'.repeat(65)}@example.org`])(
    'takes no address such as %j',
    async (address) => {
      expect((await ask(0, { address })).status).toBe(400)
    },
  )
})

describe('who subscribes', () => {
  it('is sent one mail, in the form’s language, and nothing before that is confirmed', async () => {
    const { title, html, headers } = await ask(0)
    await deliver(0)
    await deliver(1)

    expect(title).toBe('Titta i din inkorg')
    expect(html).toContain('Vi har skickat ett mejl till Anna@example.org.')
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('set-cookie')).toBeNull()
    expect(server.mails).toHaveLength(1)
    const [mail] = server.mails
    expect(mail).toMatchObject({ to: 'Anna@example.org', subject: 'Bekräfta att du vill ha mejl från Nyhetsrum' })
    expect(mail?.headers).toMatchObject({ 'content-language': 'sv', 'auto-submitted': 'auto-generated' })
    expect(mail?.headers['list-unsubscribe']).toBeUndefined()
    expect(mail?.text).toContain('- Texter: alla texter\n- Språk: svenska\n- Hur ofta: en gång om dagen')
    expect(mail?.html).toContain(`${origin}${pathIn(mail, 'bekrafta')}`)
    for (const part of [mail?.text, mail?.html]) expect(part?.split('Var det inte du?')[0]).toContain('Länken fungerar i 48 timmar.')
  })

  it('confirms with a button, and not by opening the link, as programs that look through mail do', async () => {
    await ask(0)
    await deliver(0)
    const path = pathIn(server.mails[0], 'bekrafta')

    const seen = [await open(path, at(1)), await open(path, at(2))]
    const [before] = await rows('SELECT confirmed_at FROM subscriptions')
    const done = await send(path, at(3))

    expect(seen.map(({ status, title }) => [status, title])).toEqual([[200, 'Bekräfta prenumerationen'], [200, 'Bekräfta prenumerationen']])
    expect(seen[0]?.headers.get('referrer-policy')).toBe('no-referrer')
    expect(seen[0]?.headers.get('surrogate-key')).toBeNull()
    expect(before).toEqual({ confirmed_at: null })
    expect(done.title).toBe('Du prenumererar')
    expect(await rows('SELECT FROM subscriptions WHERE confirmed_at IS NOT NULL')).toHaveLength(1)
  })

  it('uses the link once, and within 48 hours', async () => {
    await ask(0)
    await ask(1, { address: 'sent@example.org' })
    await deliver(1)
    const [first, second] = server.mails.map((mail) => pathIn(mail, 'bekrafta'))
    await send(first ?? '', at(2))

    const used = await open(first ?? '', at(3))
    expect((await send(first ?? '', at(3))).html).toBe(used.html)
    expect([used.status, used.title]).toEqual([404, 'Länken fungerar inte'])
    expect(used.html).toContain('Har du redan bekräftat behöver du inte göra något mer.')
    expect(used.html).toContain('Annars kan det ha gått mer än 48 timmar')
    expect((await send(second ?? '', at(48 * hours + 1))).status).toBe(404)
  })

  it('is forgotten after 48 hours without an answer', async () => {
    await ask(0)
    await deliver(48 * hours - 1)
    const waiting = await rows('SELECT FROM subscriptions')
    await deliver(48 * hours)

    expect(waiting).toHaveLength(1)
    expect(await rows('SELECT FROM subscriptions')).toEqual([])
    expect(await rows('SELECT FROM deliveries')).toEqual([])
  })

  it('is answered the same whether the newsroom knows the address or not, and sent the same mail', async () => {
    await subscribe()

    const known = await ask(2)
    const unknown = await ask(2, { address: 'Beda@example.org' })
    await deliver(2)

    expect(known.html).toBe(unknown.html.replaceAll('Beda@', 'Anna@'))
    const [one, other] = server.mails.slice(-2)
    expect(one?.subject).toBe(other?.subject)
    expect(one?.text.replace(/bekrafta\/.*/, '')).toBe(other?.text.replace(/bekrafta\/.*/, ''))
  })

  it('has one subscription to the same thing, sent as was chosen last', async () => {
    await subscribe({ cadence: 'daily' })
    await subscribe({ cadence: 'weekly', address: 'ANNA@example.org' })

    expect(await rows('SELECT cadence FROM subscriptions')).toEqual([{ cadence: 'weekly' }])
  })

  it('is written to in English who filled in the English form', async () => {
    await send('/en/subscribe', at(0), { address: 'ann@example.org', follows: 'reports', languages: ['sv', 'en'], cadence: 'at-once', 'original-after': '7' })
    await deliver(0)

    const [mail] = server.mails
    expect(mail?.subject).toBe('Confirm your subscription to Nyhetsrum')
    expect(mail?.text).toContain('- Texts: reports\n- Languages: Swedish and English\n- How often: as soon as something is published')
    expect(pathIn(mail, 'confirm')).toMatch(/^\/en\/subscribe\/confirm\//)
  })
})

describe('who asks too often', () => {
  it('is told to wait when it is for one address, whoever asks', async () => {
    const statuses = []
    for (let count = 0; count < 5; count++) statuses.push((await ask(count, {}, { 'x-reader-network': `198.51.${count}` })).status)
    const other = await ask(5, { address: 'beda@example.org' })
    const nextDay = await ask(24 * hours + 5)

    expect(statuses).toEqual([200, 200, 200, 200, 429])
    expect([other.status, nextDay.status]).toEqual([200, 200])
    await deliver(5)
    expect(server.mails.filter(({ to }) => to === 'Anna@example.org').length).toBeLessThanOrEqual(5)
  })

  it('is told to wait when it is from one network, for however many addresses, even at the same time', async () => {
    const asked = await Promise.all(Array.from({ length: 25 }, (_, number) => ask(0, { address: `a${number}@example.org` })))
    const elsewhere = await ask(0, { address: 'b@example.org' }, { 'x-reader-network': '203.0.113' })
    const later = await ask(61, { address: 'c@example.org' })

    expect(asked.filter(({ status }) => status === 200)).toHaveLength(20)
    const refused = asked.find(({ status }) => status === 429)
    expect(refused?.html).toContain('Därför tar vi inte emot fler just nu. Försök igen om några timmar.')
    expect([elsewhere.status, later.status]).toEqual([200, 200])
  })

  it('leaves nothing after a day that tells who asked', async () => {
    await ask(0)
    const kept = await rows('SELECT key FROM subscription_attempts')
    await deliver(24 * hours)

    expect(JSON.stringify(kept)).not.toMatch(/anna|192\.0\.2/i)
    expect(await rows('SELECT FROM subscription_attempts')).toEqual([])
  })
})

describe('a subscriber', () => {
  it('changes what is sent', async () => {
    const { change } = await subscribe()

    const form = await open(change, at(2))
    const done = await send(change, at(3), { follows: ['reports', 'press-releases'], languages: ['sv', 'en'], cadence: 'weekly', 'original-after': '14' })

    expect(form.title).toBe('Ändra vad du får')
    expect(form.html).toMatch(/id="follows-all"[^>]* checked=""/)
    expect(done.html).toContain('Texter: pressmeddelanden och rapporter')
    expect(done.html).toContain('Texter som inte är översatta: på originalspråket efter 14 dagar')
    expect(await rows('SELECT follows, languages, cadence FROM subscriptions')).toEqual([
      { follows: ['press-releases', 'reports'], languages: ['sv', 'en'], cadence: 'weekly' },
    ])
  })

  it('cannot choose nothing', async () => {
    const { change } = await subscribe()

    const { status, html } = await send(change, at(2), { cadence: 'weekly' })

    expect(status).toBe(400)
    expect(html).toContain('Välj minst ett språk.')
    expect(await rows('SELECT cadence FROM subscriptions')).toEqual([{ cadence: 'daily' }])
  })

  it('leaves with a button, and not by opening the link; nothing is kept', async () => {
    const { leave } = await subscribe()

    const seen = await open(leave, at(2))
    const still = await rows('SELECT FROM subscriptions')
    const left = await send(leave, at(3))
    const again = await send(leave, at(4))

    expect(seen.title).toBe('Sluta prenumerera')
    expect(still).toHaveLength(1)
    expect([left.title, again.title]).toEqual(['Du prenumererar inte längre', 'Det finns ingen prenumeration att avsluta'])
    expect(again.status).toBe(200)
    expect(await rows('SELECT FROM subscriptions')).toEqual([])
    expect(await rows('SELECT FROM deliveries')).toEqual([])
    expect((await open(leave, at(5))).status).toBe(404)
  })

  it('is let go by the mail program’s own button, without cookie, redirect or question', async () => {
    const { leave } = await subscribe()

    const { status, headers } = await send(leave, at(2), { 'List-Unsubscribe': 'One-Click' }, { 'Sec-Fetch-Site': undefined, 'User-Agent': 'mail' })

    expect([status, headers.get('location'), headers.get('set-cookie')]).toEqual([200, null, null])
    expect(await rows('SELECT FROM subscriptions')).toEqual([])
  })

  it('is not told to have left by a link that was cut on its way, however it is sent', async () => {
    const { leave } = await subscribe()
    const cut = `${leave.slice(0, -2)}AA`

    const answers = [await send(cut, at(2)), await send(cut, at(2), { all: 'yes' }), await send(cut, at(2), { 'List-Unsubscribe': 'One-Click' })]

    expect(answers.map(({ status, title }) => [status, title])).toEqual(Array(3).fill([200, 'Det finns ingen prenumeration att avsluta']))
    expect(answers[0]?.html).not.toContain('har raderat')
    expect(answers[0]?.html).toContain('Kopiera då hela länken ur det senaste mejlet.')
    expect(await rows('SELECT FROM subscriptions')).toHaveLength(1)
  })

  it('is told what a link can mean that leads nowhere, and not whether it was ever good', async () => {
    const { change, leave } = await subscribe()
    const cut = [change.slice(0, -2), leave.slice(0, -2)]
    const unknown = await Promise.all(cut.map((path) => open(path, at(2))))
    await send(leave, at(3))

    const ended = await Promise.all([change, leave].map((path) => open(path, at(4))))

    expect(ended.map(({ html }) => html)).toEqual(unknown.map(({ html }) => html))
    for (const { status, title, html } of ended) {
      expect([status, title]).toEqual([404, 'Länken fungerar inte'])
      expect(html).toContain('En prenumeration som har avslutats skickar inga mejl.')
      expect(html).toContain('Får du ändå mejl från oss kan länken ha kortats av på vägen. Kopiera då hela länken ur det senaste mejlet.')
      expect(html).not.toContain('bekräfta')
    }
  })

  it('leaves one subscription of several, or all of them', async () => {
    await subscribe({ follows: 'reports' })
    const { leave } = await subscribe({ follows: 'articles' })

    const seen = await open(leave, at(2))
    await send(leave, at(3))
    const kept = await rows('SELECT follows FROM subscriptions')
    const { leave: last } = await subscribe({ follows: 'press-releases' })
    await send(last, at(5), { all: 'yes' })

    expect(seen.html).toContain('Du har en prenumeration till.')
    expect(kept).toEqual([{ follows: ['reports'] }])
    expect(await rows('SELECT FROM subscriptions')).toEqual([])
  })

  it('is nowhere to be seen for those who work in the newsroom', async () => {
    await subscribe()

    const answers = await Promise.all(['/subscriptions', '/deliveries'].map((path) => newsroom.ask('admin', 'GET', path)))
    const acts = await newsroom.ask('admin', 'GET', '/acts?limit=0')

    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(JSON.stringify(acts.json)).not.toContain('example.org"}')
  })

  it('has secrets that the database does not know', async () => {
    const { leave } = await subscribe()

    const stored = JSON.stringify(await rows('SELECT * FROM subscriptions'))

    expect(stored).not.toContain(leave.split('/').at(-1))
  })
})
