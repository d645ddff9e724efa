import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SMTPServer } from 'smtp-server'
import { carryOutDue } from '@/collections/schedules/carryOutSchedules'
import { words } from '../../factories/words'
import { openNewsroom, type Newsroom, type Reply } from '../../setup/newsroom'
import { readAt } from '../site/readAt'
import { make, publish, translate } from '../site/writing'

// Far enough ahead to stay ahead: the API schedules by the clock of the machine.
const localTime = '2099-06-01T10:00'
const time = new Date('2099-06-01T08:00:00.000Z')
const secondBefore = new Date('2099-06-01T07:59:59.000Z')
const secondAfter = new Date('2099-06-01T08:00:01.000Z')

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

const schedule = (id: string, body: object, collection = 'articles') =>
  newsroom.ask('editor', 'POST', `/${collection}/${id}/schedule`, body)
const draft = (title: string, more: object = {}) =>
  make(newsroom, '/articles?locale=sv&depth=0&draft=true', { ...words(title), ...more })
const change = (id: string, data: object, query = '?draft=true') =>
  newsroom.ask('editor', 'PATCH', `/articles/${id}${query}`, data)

async function findSchedules(document: string) {
  const { docs } = await newsroom.payload.find({ collection: 'schedules', where: { document: { equals: document } }, sort: 'createdAt', depth: 0 })
  return docs.map(({ kind, state, lateBySeconds, settledAt }) => ({ kind, state, lateBySeconds, settledAt }))
}

async function findActs(document: string) {
  const { docs } = await newsroom.payload.find({ collection: 'acts', where: { document: { equals: document } }, sort: ['at', 'createdAt'], limit: 0, pagination: false })
  return docs
}

const messageOf = ({ json }: Reply) => json.errors?.[0]?.data?.errors?.[0]?.message ?? json.errors?.[0]?.message

describe('the time', () => {
  it('is told back in full, so that nobody can mistake it', async () => {
    const text = await draft('Tid i klartext')

    const { status, json } = await schedule(text.id, { localTime })
    expect(status).toBe(200)
    expect(json).toEqual({
      schedule: {
        id: expect.any(String),
        kind: 'first',
        publishAt: time.toISOString(),
        offset: '+02:00',
        moment: 'måndag 1 juni 2099 kl. 10.00 svensk tid (UTC+2, sommartid)',
        state: 'waiting',
      },
      message: 'Texten publiceras måndag 1 juni 2099 kl. 10.00 svensk tid (UTC+2, sommartid).',
    })
  })

  it('may be an instant, whose seconds are left out', async () => {
    const text = await draft('Tid som ögonblick')

    const { json } = await schedule(text.id, { publishAt: '2099-06-01T10:00:59.999+02:00' })
    expect(json.schedule.publishAt).toBe(time.toISOString())
  })

  it('is refused in the hour that spring leaves out, with the times around it', async () => {
    const text = await draft('Vårens lucka')

    const reply = await schedule(text.id, { localTime: '2099-03-29T02:30' })
    expect(reply.status).toBe(400)
    expect(messageOf(reply)).toContain('kl. 01.59 svensk tid (UTC+1, normaltid) eller tidigare, eller söndag 29 mars 2099 kl. 03.00')
  })

  it('is asked about in the hour that autumn has twice', async () => {
    const text = await draft('Höstens dubbla timme')

    const asked = await schedule(text.id, { localTime: '2099-10-25T02:30' })
    const chosen = await schedule(text.id, { localTime: '2099-10-25T02:30', overlap: 'later' })
    expect(asked.status).toBe(409)
    expect(asked.json.errors[0].data.overlap).toEqual({
      earlier: { publishAt: '2099-10-25T00:30:00.000Z', offset: '+02:00', words: 'söndag 25 oktober 2099 kl. 02.30 svensk tid (UTC+2, sommartid)' },
      later: { publishAt: '2099-10-25T01:30:00.000Z', offset: '+01:00', words: 'söndag 25 oktober 2099 kl. 02.30 svensk tid (UTC+1, normaltid)' },
    })
    expect(chosen.json.schedule.publishAt).toBe('2099-10-25T01:30:00.000Z')
  })

  it.each([{}, { localTime: 'i morgon' }, { publishAt: '2099-06-01T10:00' }, { publishAt: '2020-06-01T10:00:00Z' }])(
    'is refused when it is none, or has passed: %j',
    async (body) => {
      const text = await draft(`Ingen tid ${JSON.stringify(body)}`)

      expect((await schedule(text.id, body)).status).toBe(400)
      expect(await findSchedules(text.id)).toEqual([])
    },
  )

  it('is refused to who may not publish', async () => {
    const text = await draft('Översättarens försök')

    const { status } = await newsroom.ask('translator', 'POST', `/articles/${text.id}/schedule`, { localTime })
    expect(status).toBe(403)
  })
})

describe('a first publication', () => {
  it.each(['/sv/nyheter/i-ratt-tid', '/sv', '/sv/nyheter', '/sv/feed.rss', '/feed.rss', '/sitemap.xml', '/news-sitemap.xml'])(
    'is there a second after its time and not a second before: %s',
    async (path) => {
      const { docs } = await newsroom.payload.find({ collection: 'articles', draft: true, where: { slug: { equals: 'i-ratt-tid' } }, overrideAccess: true })
      if (docs.length === 0) await schedule((await draft('I rätt tid')).id, { localTime })

      expect((await readAt(path, secondBefore)).text).not.toContain('i-ratt-tid')
      expect((await readAt(path, secondAfter)).text).toContain('i-ratt-tid')
      expect((await readAt(path, secondBefore)).validUntil?.getTime()).toBeLessThanOrEqual(time.getTime())
    },
  )

  it('is only ticked off when its time comes', async () => {
    const text = await draft('Bockas av')
    await schedule(text.id, { localTime })

    await carryOutDue(newsroom.payload, secondBefore)
    expect((await findSchedules(text.id))[0]?.state).toBe('waiting')
    await carryOutDue(newsroom.payload, time)
    expect(await findSchedules(text.id)).toEqual([{ kind: 'first', state: 'done', lateBySeconds: null, settledAt: time.toISOString() }])
    expect((await findActs(text.id)).map(({ act }) => act)).toEqual(['created', 'published', 'scheduled'])
  })

  it('that lacks what readers need is refused at once', async () => {
    const text = await make(newsroom, '/articles?locale=sv&depth=0&draft=true', { title: 'Utan innehåll' })

    const reply = await schedule(text.id, { localTime })
    expect(reply.status).toBe(400)
    expect(await findSchedules(text.id)).toEqual([])
  })

  it('that is unscheduled leaves nothing behind, and the text may be edited and go by another address', async () => {
    const text = await draft('Ångrad i tid')
    await schedule(text.id, { localTime })

    const { status } = await newsroom.ask('editor', 'POST', `/articles/${text.id}/unschedule`)
    expect(status).toBe(200)
    expect((await readAt('/sv/nyheter/angrad-i-tid', secondAfter)).status).toBe(404)
    const own = { document: { equals: text.id } }
    expect((await newsroom.payload.count({ collection: 'revisions', where: own })).totalDocs).toBe(0)
    expect((await newsroom.payload.count({ collection: 'addresses', where: own })).totalDocs).toBe(0)
    expect((await change(text.id, { title: 'Nytt namn' })).json.doc).toMatchObject({ slug: 'nytt-namn', publishedAt: null })
    expect((await findActs(text.id)).map(({ act }) => act)).toEqual(['created', 'published', 'scheduled', 'unscheduled'])
    expect((await newsroom.ask('editor', 'POST', `/articles/${text.id}/unschedule`)).status).toBe(409)
  })

  it('of a press release waits for its embargo, and says so', async () => {
    const release = await make(newsroom, '/press-releases?locale=sv&depth=0&draft=true', { ...words('Under embargo'), embargoUntil: '2099-06-02T08:00:00.000Z' })

    const { json } = await schedule(release.id, { localTime }, 'press-releases')
    expect(json.schedule.publishAt).toBe('2099-06-02T08:00:00.000Z')
    expect((await readAt('/sv/pressmeddelanden/under-embargo', secondAfter)).status).toBe(404)
  })
})

describe('a change to a public text', () => {
  it('is made when its time comes: exactly what the editor saw, at its new address', async () => {
    const text = await publish(newsroom, 'articles', 'Före ändringen')
    await change(text.id, { ...words('Efter ändringen'), slug: 'efter-andringen' })
    const { json } = await schedule(text.id, { localTime, significance: 'major', changeNote: 'Ny rubrik.' })
    expect(json.schedule.kind).toBe('change')

    await carryOutDue(newsroom.payload, secondBefore)
    expect((await readAt('/sv/nyheter/fore-andringen', secondBefore)).text).toContain('Före ändringen i sin helhet')
    expect((await readAt('/sv/nyheter/efter-andringen', secondBefore)).status).toBe(404)
    await carryOutDue(newsroom.payload, secondAfter)
    expect((await readAt('/sv/nyheter/efter-andringen', secondAfter)).text).toContain('Efter ändringen i sin helhet')
    expect(await findSchedules(text.id)).toEqual([{ kind: 'change', state: 'done', lateBySeconds: null, settledAt: secondAfter.toISOString() }])
    const { docs } = await newsroom.payload.find({ collection: 'revisions', where: { document: { equals: text.id } }, sort: 'number', depth: 0 })
    expect(docs.map(({ number, significance, note }) => [number, significance, note])).toEqual([[1, 'first', null], [2, 'major', 'Ny rubrik.']])
    expect((await findActs(text.id)).at(-2)).toMatchObject({ act: 'published', byName: 'editor', revision: 2, details: { scheduled: true, lateBySeconds: null } })
  })

  it('keeps the address when the editor asks for that', async () => {
    const text = await publish(newsroom, 'articles', 'Behåller adressen')
    await change(text.id, { title: 'Annan rubrik', slug: 'annan-rubrik' })

    await schedule(text.id, { localTime, address: 'keep' })
    await carryOutDue(newsroom.payload, time)
    expect((await readAt('/sv/nyheter/behaller-adressen', secondAfter)).text).toContain('Annan rubrik')
  })

  it('is refused at once when it lacks a note for its readers', async () => {
    const text = await publish(newsroom, 'articles', 'Utan besked')

    const reply = await schedule(text.id, { localTime, significance: 'correction' })
    expect(reply.status).toBe(400)
    expect(await findSchedules(text.id)).toEqual([])
    expect((await readAt('/sv/nyheter/utan-besked', secondAfter)).status).toBe(200)
  })

  it('leaves the text as it was, and the draft, when it is unscheduled', async () => {
    const text = await publish(newsroom, 'articles', 'Står kvar')
    await change(text.id, words('Står inte kvar'))
    await schedule(text.id, { localTime })

    await newsroom.ask('editor', 'POST', `/articles/${text.id}/unschedule`)
    await carryOutDue(newsroom.payload, secondAfter)
    expect((await readAt('/sv/nyheter/star-kvar', secondAfter)).text).toContain('Står kvar i sin helhet')
    expect((await newsroom.ask('editor', 'GET', `/articles/${text.id}?draft=true`)).json.title).toBe('Står inte kvar')
  })

  it('is made once when two servers carry it out at the same time', async () => {
    const text = await publish(newsroom, 'articles', 'En enda gång')
    await change(text.id, words('En enda gång, ändrad'))
    await schedule(text.id, { localTime })

    const settled = await Promise.all([carryOutDue(newsroom.payload, time), carryOutDue(newsroom.payload, time), carryOutDue(newsroom.payload, time)])
    expect(settled.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect((await newsroom.payload.count({ collection: 'revisions', where: { document: { equals: text.id } } })).totalDocs).toBe(2)
  })

  it('is made at the next start when the server was down over the time, and is marked as late', async () => {
    const text = await publish(newsroom, 'articles', 'Servern sov')
    await change(text.id, words('Servern har vaknat'))
    await schedule(text.id, { localTime })
    const awake = new Date('2099-06-01T09:30:00.000Z')

    await carryOutDue(newsroom.payload, awake)
    await carryOutDue(newsroom.payload, awake)
    expect(await findSchedules(text.id)).toEqual([{ kind: 'change', state: 'done', lateBySeconds: 5400, settledAt: awake.toISOString() }])
    expect((await newsroom.payload.count({ collection: 'revisions', where: { document: { equals: text.id } } })).totalDocs).toBe(2)
    expect((await findActs(text.id)).find(({ details }) => (details as { scheduled?: boolean } | null)?.scheduled)?.details).toMatchObject({ lateBySeconds: 5400 })
  })
})

describe('a scheduled text', () => {
  it.each([
    ['saves of drafts', 'PATCH', '?draft=true', { title: 'Smugglad' }],
    ['drafts saved while typing', 'PATCH', '?draft=true&autosave=true', { title: 'Smugglad' }],
    ['publication', 'PATCH', '', { title: 'Smugglad', _status: 'published' }],
    ['another address', 'PATCH', '?draft=true', { slug: 'smugglad' }],
    ['unpublication', 'PATCH', '', { _status: 'draft' }],
    ['the trash', 'PATCH', '', { deletedAt: '2026-03-03T08:00:00.000Z' }],
    ['deletion', 'DELETE', '', undefined],
    ['withdrawal', 'POST', '/takedown', { kind: 'withdrawn', explanation: 'Gäller inte.' }],
    ['publication in error', 'POST', '/takedown', { kind: 'in-error', explanation: 'Gäller inte.' }],
    ['another time', 'POST', '/schedule', { localTime }],
  ] as const)('is locked against %s, for everybody', async (what, method, place, body) => {
    const text = await publish(newsroom, 'articles', `Låst mot ${what}`)
    await change(text.id, words(`Låst och ändrad mot ${what}`))
    await schedule(text.id, { localTime })

    const reply = await newsroom.ask('admin', method, `/articles/${text.id}${place}`, body)
    expect(reply.status).toBe(409)
    expect(messageOf(reply)).toContain('är schemalagd till måndag 1 juni 2099 kl. 10.00 svensk tid')
    await carryOutDue(newsroom.payload, time)
    expect((await newsroom.ask('editor', 'GET', `/articles/${text.id}`)).json.title).toBe(`Låst och ändrad mot ${what}`)
  })

  it('is locked against earlier versions, and against acts on many texts', async () => {
    const text = await publish(newsroom, 'articles', 'Låst i övrigt')
    await change(text.id, words('Låst i övrigt, ändrad'))
    const { docs } = await newsroom.payload.findVersions({ collection: 'articles', where: { parent: { equals: text.id } }, sort: 'createdAt', limit: 1 })
    await schedule(text.id, { localTime })

    const restored = await newsroom.ask('admin', 'POST', `/articles/versions/${docs[0]?.id}`)
    const deleted = await newsroom.ask('admin', 'DELETE', `/articles?where[id][in]=${text.id}`)
    expect([restored.status, deleted.status]).toEqual([409, 409])
    await carryOutDue(newsroom.payload, time)
  })

  it('may be translated meanwhile', async () => {
    const text = await draft('Översätts under tiden')
    await schedule(text.id, { localTime })

    const { status } = await newsroom.ask('editor', 'POST', `/articles/${text.id}/translations`, { language: 'en' })
    expect(status).toBe(201)
  })

  it('has one lock for each language', async () => {
    const text = await publish(newsroom, 'articles', 'Ett lås per språk')
    const english = await translate(newsroom, text.id, 'A lock for each language')
    await change(text.id, words('Ett lås per språk, ändrat'))
    await schedule(text.id, { localTime })

    expect((await change(english.id, { title: 'Free to change' })).status).toBe(200)
    await carryOutDue(newsroom.payload, time)
  })
})

describe('a publication that cannot be made', () => {
  const mails: string[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        mails.push(Buffer.concat(chunks).toString('utf8'))
        done()
      })
    },
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { mailAdapter } = await import('@/mail/mailAdapter')
    const address = server.server.address()
    const smtpUrl = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    const adapter = await mailAdapter({ smtpUrl, mailFrom: 'nyhetsrum@example.org' })
    newsroom.payload.sendEmail = adapter({ payload: newsroom.payload }).sendEmail
  })
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

  it('leaves the text as it was, and tells the editor in the admin, in the audit log and by mail', async () => {
    const text = await publish(newsroom, 'articles', 'Går inte att ändra')
    await change(text.id, { ...words('Gick att ändra'), slug: 'snart-upptagen' })
    await schedule(text.id, { localTime })
    const other = await publish(newsroom, 'articles', 'Tar adressen')
    await newsroom.payload.db.drizzle.execute(`UPDATE addresses SET slug = 'snart-upptagen' WHERE document = '${other.id}'`)
    await newsroom.payload.db.drizzle.execute(`UPDATE articles SET slug = 'snart-upptagen' WHERE id = '${other.id}'`)

    await carryOutDue(newsroom.payload, time)
    await carryOutDue(newsroom.payload, secondAfter)
    expect((await readAt('/sv/nyheter/gar-inte-att-andra', secondAfter)).text).toContain('Går inte att ändra i sin helhet')
    const { json } = await newsroom.ask('editor', 'GET', `/schedules?where[document][equals]=${text.id}&depth=0`)
    expect(json.docs[0]).toMatchObject({ state: 'failed', failure: expect.stringContaining('snart-upptagen'), settledAt: time.toISOString() })
    expect((await findActs(text.id)).at(-1)).toMatchObject({ act: 'schedule-failed', byName: null, details: { failure: expect.stringContaining('snart-upptagen') } })
    expect(mails).toHaveLength(1)
    const [mail = ''] = mails.map(toReadable)
    expect(mail).toContain('To: editor@example.org')
    expect(mail).toContain('måndag 1 juni 2099 kl. 10.00 svensk tid')
    expect(mail).toContain(`http://localhost:3000/admin/collections/articles/${text.id}`)
    expect((await change(text.id, { slug: 'en-annan-adress' })).status).toBe(200)
  })

  it('is not made for an editor who may not publish any more', async () => {
    const text = await publish(newsroom, 'articles', 'Rättigheten är borta')
    await change(text.id, words('Ändrad utan rätt'))
    await schedule(text.id, { localTime })
    const { docs } = await newsroom.payload.find({ collection: 'users', where: { email: { equals: 'editor@example.org' } } })
    const id = docs[0]?.id ?? ''

    await newsroom.payload.update({ collection: 'users', id, data: { role: 'translator' }, overrideAccess: true })
    await carryOutDue(newsroom.payload, time)
    await newsroom.payload.update({ collection: 'users', id, data: { role: 'editor' }, overrideAccess: true })
    expect((await findSchedules(text.id))[0]?.state).toBe('failed')
    expect((await readAt('/sv/nyheter/rattigheten-ar-borta', secondAfter)).text).toContain('Rättigheten är borta i sin helhet')
  })

  it('does not keep others from being made', async () => {
    const [broken, sound] = [await publish(newsroom, 'articles', 'Trasig'), await publish(newsroom, 'articles', 'Hel')]
    for (const { id } of [broken, sound]) await schedule(id, { localTime })
    await newsroom.payload.db.drizzle.execute(`UPDATE schedules SET version = '00000000-0000-7000-8000-000000000000' WHERE document = '${broken.id}'`)

    await carryOutDue(newsroom.payload, time)
    expect((await findSchedules(broken.id))[0]?.state).toBe('failed')
    expect((await findSchedules(sound.id))[0]?.state).toBe('done')
  })
})

/** A mail's words as its reader sees them. */
function toReadable(mail: string): string {
  const bytes = mail.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return /[\u0080-\u00ff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes
}
