import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createLocalReq, type TypedUser } from 'payload'
import { inTransaction } from '@/collections/access/inTransaction'
import { sendNotices } from '@/collections/translation-notices/sendNotices'
import { reviewEndpoint } from '@/collections/review/reviewText'
import { openMailServer, sendThrough, type MailServer } from '../../setup/mailServer'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { actAs, askEndpoint, type Acting } from './acting'

const start = Date.parse('2026-03-02T08:00:00.000Z')
/** So many minutes into the test. */
const at = (minutes: number) => new Date(start + minutes * 60_000)

let newsroom: Newsroom
let server: MailServer
let editor: TypedUser
let translator: TypedUser
let acting: Acting
beforeAll(async () => {
  newsroom = await openNewsroom()
  server = await openMailServer()
  await sendThrough(newsroom.payload, server.url)
  const { docs } = await newsroom.payload.find({ collection: 'users' })
  const account = (role: string) => ({ ...docs.find((user) => user.role === role), collection: 'users' }) as TypedUser
  editor = account('editor')
  translator = account('translator')
  acting = actAs(newsroom.payload, editor)
})
afterAll(() => server.close())
beforeEach(async () => {
  await newsroom.payload.db.drizzle.execute('DELETE FROM translation_notices')
  server.mails.length = 0
  server.isAway = false
})

const send = (minutes: number) => sendNotices(newsroom.payload, at(minutes))
const publish = (minutes: number, id: string, more: object = {}) =>
  acting.change(at(minutes), 'articles', id, { _status: 'published', ...more })
const told = (significance: string, changeNote: string) => ({ significance, changeNote })

async function anOriginal(title: string, more: object = {}): Promise<string> {
  const id = await acting.begin(at(0), 'articles', title)
  await publish(0, id, more)
  return id
}

async function setMail(user: TypedUser, data: { wantsMail?: boolean; mailLanguage?: 'sv' | 'en' }) {
  await newsroom.payload.update({ collection: 'users', id: user.id, data, overrideAccess: true })
}

describe('a translator', () => {
  it('is told by mail when an original has been published, with the way to the queue', async () => {
    await anOriginal('Nya pengar till kommuner')

    expect(await send(1)).toBe(1)
    expect(server.mails).toHaveLength(1)
    const [mail] = server.mails
    expect(mail?.to).toBe('translator@example.org')
    expect(mail?.subject).toBe('Att översätta: Nya pengar till kommuner')
    expect(mail?.headers['auto-submitted']).toBe('auto-generated')
    expect(mail?.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(mail?.text.trim()).toBe(
      [
        '”Nya pengar till kommuner” har publicerats på svenska. Texten är inte översatt till engelska än.',
        'http://localhost:3000/admin/translations?language=en',
        '',
        'Du får högst ett sådant här mejl i timmen. Vill du inte ha dem kan du välja bort dem på ditt konto:',
        'http://localhost:3000/admin/account',
      ].join('\n'),
    )
  })

  it('is told of corrections and changes with their notes, and with the way to the workbench', async () => {
    const id = await anOriginal('Ansökan öppnar')
    const english = await acting.translate(at(0), 'articles', id, 'en', 'Call opens')
    await send(1)
    await publish(70, id, told('correction', 'Sista dagen är den 3 maj.'))
    await send(71)

    const mail = server.mails.at(-1)
    expect(mail?.subject).toBe('Rättat i originalet: Ansökan öppnar')
    expect(mail?.text).toContain('Rätta även översättningen till engelska.\nSå här har läsarna fått veta det: Sista dagen är den 3 maj.')
    expect(mail?.text).toContain(`http://localhost:3000/admin/collections/articles/${english}/translation`)
  })

  it('is told of nothing when a draft is saved or a small change is published', async () => {
    const id = await anOriginal('Utan betydelse')
    await send(1)
    await acting.draft(at(70), 'articles', id, { title: 'Ett utkast' })
    await publish(71, id, { significance: 'minor' })

    expect(await send(72)).toBe(0)
    expect(server.mails).toHaveLength(1)
  })

  it('gets one mail an hour at most, with everything that happened meanwhile in it', async () => {
    const id = await anOriginal('Händelserik text')
    await send(1)
    await publish(10, id, told('major', 'Ny ingress.'))
    await publish(20, id, told('correction', 'Rätt belopp.'))
    await acting.takeDown(at(30), 'articles', id, 'withdrawn')

    expect(await send(31)).toBe(0)
    expect(await send(60)).toBe(0)
    expect(await send(61)).toBe(1)
    const mail = server.mails.at(-1)
    expect(mail?.subject).toBe('3 händelser som rör översättningar')
    expect(mail?.text).toMatch(/har ändrats[^]*har rättats[^]*har dragits tillbaka eller tagits bort på svenska/)
  })

  it('is told when an original is withdrawn, and not of what nobody had been given', async () => {
    const waiting = await acting.begin(at(0), 'articles', 'Skulle komma')
    await publish(0, waiting, { publishedAt: at(500).toISOString() })
    await acting.change(at(1), 'articles', waiting, { _status: 'draft' })
    const id = await anOriginal('Gäller inte')
    await send(1)
    await acting.takeDown(at(70), 'articles', id, 'in-error')

    expect(await send(71)).toBe(1)
    expect(server.mails.at(-1)?.subject).toBe('Originalet är borttaget: Gäller inte')
    expect(await send(600)).toBe(0)
  })

  it('is told of a scheduled publication at its time, and only of the time that was chosen last', async () => {
    const id = await acting.begin(at(0), 'articles', 'Senare')
    await publish(0, id, { publishedAt: at(120).toISOString() })
    await publish(1, id, { publishedAt: at(180).toISOString() })

    expect(await send(2)).toBe(0)
    expect(await send(121)).toBe(0)
    expect(await send(180)).toBe(1)
    expect(server.mails.at(-1)?.subject).toBe('Att översätta: Senare')
    expect(await send(400)).toBe(0)
  })

  it('is told nothing by mail who does not want to, and in English who reads English', async () => {
    await setMail(translator, { wantsMail: false })
    await anOriginal('Ovälkommen')
    const silent = await send(1)
    await setMail(translator, { wantsMail: true, mailLanguage: 'en' })
    await anOriginal('Välkommen')
    await send(2)
    await setMail(translator, { mailLanguage: 'sv' })

    expect(silent).toBe(0)
    expect(server.mails.map(({ subject }) => subject)).toEqual(['To translate: Välkommen'])
    expect(server.mails[0]?.text).toContain('“Välkommen” has been published in Swedish. It has not been translated into English yet.')
  })
})

describe('an editor', () => {
  it('is told when a translation is handed in, but not who handed it in', async () => {
    const id = await anOriginal('Lämnas in')
    const english = await acting.translate(at(0), 'articles', id, 'en', 'Handed in')
    await send(1)
    server.mails.length = 0
    const hand = (user: TypedUser, minutes: number) =>
      askEndpoint({ payload: newsroom.payload, user, now: at(minutes), endpoint: reviewEndpoint('articles'), id: english, body: { state: 'ready' } })
    await hand(translator, 70)
    await send(71)

    expect(server.mails.map(({ to }) => to).sort()).toEqual(['admin@example.org', 'editor@example.org'])
    expect(server.mails[0]?.subject).toBe('Klar att granska: Handed in')
    expect(server.mails[0]?.text).toContain('translator har lämnat in ”Handed in”, en översättning till engelska. Den är klar att granska.')
    expect(server.mails[0]?.text).toContain(`http://localhost:3000/admin/collections/articles/${english}/translation`)
  })

  it('who has the task is told of the original’s changes as its translators are', async () => {
    const id = await anOriginal('Uppdragets text')
    await send(1)
    server.mails.length = 0
    const admin = (await newsroom.payload.find({ collection: 'users', where: { role: { equals: 'admin' } } })).docs[0]
    await newsroom.ask('editor', 'POST', `/articles/${id}/translation-assignment`, { language: 'en', assignee: admin?.id })
    await publish(70, id, told('major', 'Ny ingress.'))
    await send(71)

    expect(server.mails.map(({ to }) => to).sort()).toEqual(['admin@example.org', 'translator@example.org'])
  })
})

describe('mails about translations', () => {
  it('are sent once when two servers send at the same time', async () => {
    await anOriginal('En enda gång')

    const sent = await Promise.all([send(1), send(1), send(1)])
    expect(sent.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(server.mails).toHaveLength(1)
  })

  it('wait while the mail server is away, longer and longer, and come when it is back', async () => {
    const log = newsroom.payload.logger.level
    newsroom.payload.logger.level = 'silent'
    await anOriginal('Servern är borta')
    server.isAway = true
    const tries = []
    for (const minutes of [1, 1.5, 2, 3, 4, 5, 7]) tries.push(await attempt(minutes))
    server.isAway = false
    const sent = await send(9)
    newsroom.payload.logger.level = log

    expect(tries).toEqual([1, 0, 1, 0, 1, 0, 0])
    expect(sent).toBe(1)
    expect(server.mails).toHaveLength(1)

    /** How many times the newsroom tries at an instant. */
    async function attempt(minutes: number): Promise<number> {
      const before = await attemptsMade()
      await send(minutes)
      return (await attemptsMade()) - before
    }
  })

  it('are not piled up where there is no mail server', async () => {
    const { email } = newsroom.payload
    newsroom.payload.email = { ...email, name: 'none' }
    await anOriginal('Ingen server')
    await send(1)
    newsroom.payload.email = email

    expect(await send(2)).toBe(0)
    expect(server.mails).toEqual([])
    expect(await statesOfNotices()).toEqual(['closed'])
  })

  it('are forgotten with the act that they tell of', async () => {
    const id = await anOriginal('Ångrad i databasen')
    await send(1)

    const req = await createLocalReq({ user: editor, context: { now: at(70) } }, newsroom.payload)
    const undone = inTransaction(req, async () => {
      const data = { _status: 'published' as const, significance: 'major' as const, changeNote: 'Blev inte av.' }
      await newsroom.payload.update({ collection: 'articles', id, depth: 0, overrideAccess: true, req, data })
      throw new Error('the database went away')
    })

    await expect(undone).rejects.toThrow('the database went away')
    expect(await send(71)).toBe(0)
  })

  it('tell the first twenty things one by one, and where the rest is', async () => {
    for (let number = 1; number <= 22; number += 1) await anOriginal(`Inläst text ${number}`)
    await send(1)

    expect(server.mails[0]?.subject).toBe('22 händelser som rör översättningar')
    expect(server.mails[0]?.text).toContain('”Inläst text 20” har publicerats')
    expect(server.mails[0]?.text).not.toContain('Inläst text 21')
    expect(server.mails[0]?.text).toContain('Ytterligare 2 händelser syns i kön:\nhttp://localhost:3000/admin/translations\n')
  })

  it('tell an account that is gone of nothing', async () => {
    const data = { email: 'former@example.org', password: 'nyhetsrum-test', name: 'Former', role: 'translator', languages: ['en'] } as const
    const former = await newsroom.payload.create({ collection: 'users', data: { ...data, languages: ['en'] }, overrideAccess: true })
    await anOriginal('Den som slutat')
    server.isAway = true
    newsroom.payload.logger.level = 'silent'
    await send(1)
    newsroom.payload.logger.level = 'info'
    server.isAway = false
    await newsroom.payload.delete({ collection: 'users', id: former.id, overrideAccess: true })
    await send(3)

    expect(server.mails.map(({ to }) => to)).toEqual(['translator@example.org'])
  })
})

async function attemptsMade(): Promise<number> {
  const { docs } = await newsroom.payload.find({ collection: 'translation-notices', where: { state: { equals: 'waiting' } } })
  return Math.max(0, ...docs.map(({ attempts }) => attempts))
}

async function statesOfNotices(): Promise<string[]> {
  const { docs } = await newsroom.payload.find({ collection: 'translation-notices' })
  return docs.map(({ state }) => state)
}
