import { beforeAll, describe, expect, it } from 'vitest'
import { toSwedishDay } from '@/domain/swedishTime'
import { openNewsroom, type Asker, type Newsroom } from '../../setup/newsroom'
import { aPdf } from '../../factories/pdf'
import { words } from '../../factories/words'
import { make, publish, published } from '../site/writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

const delivery = { language: 'sv', way: 'form', deliveredOn: '2026-03-05', note: 'Kvittens 17' }
const today = toSwedishDay(new Date())
const tomorrow = toSwedishDay(new Date(Date.now() + 24 * 60 * 60 * 1000))

async function mark(id: string, more: object = {}, asker: Asker = 'editor') {
  return newsroom.ask(asker, 'POST', `/reports/${id}/deposits`, { ...delivery, ...more })
}

async function upload(filename: string) {
  // Each file has bytes of its own.
  const pdf = new File([await (await aPdf(filename)).arrayBuffer(), `%% ${filename}`], filename, { type: 'application/pdf' })
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: filename, language: 'sv' }))
  form.set('file', pdf)
  return make(newsroom, '/documents?locale=sv', form)
}

/** A report with files, and the copy that an editor sees of it. */
async function publishFiles(title: string, ...filenames: string[]) {
  const files = await Promise.all(filenames.map(upload))
  const report = await publish(newsroom, 'reports', title, { documents: files.map(({ id }) => id) })
  const [copy] = await copiesOf(report.id)
  return { report, files, copy }
}

/** Makes a file one that was uploaded on a day. */
async function fileOn(id: string, day: string) {
  await newsroom.payload.update({ collection: 'documents', id, data: { filedAt: `${day}T12:00:00.000Z` }, overrideAccess: true })
}

async function setFiles(id: string, files: { id: string }[]) {
  const documents = files.map((file) => file.id)
  const reply = await newsroom.ask('editor', 'PATCH', `/reports/${id}`, { documents, significance: 'minor', _status: 'published' })
  expect(reply.json.errors).toBeUndefined()
}

async function copiesOf(id: string, collection = 'reports') {
  return (await newsroom.ask('editor', 'GET', `/${collection}/${id}/deposits`)).json.copies
}

describe('the flag of legal deposit', () => {
  it('is set for a new report and for no other text', async () => {
    const texts = await Promise.all(['reports', 'articles', 'press-releases'].map((type) => make(newsroom, `/${type}?locale=sv`, words(`Ny i ${type}`))))

    expect(texts.map(({ legalDeposit }) => legalDeposit)).toEqual([true, false, false])
  })

  it('is a fact of the original: a translation has none, whatever is sent', async () => {
    const report = await publish(newsroom, 'reports', 'Med översättning')
    const copy = await make(newsroom, `/reports/${report.id}/translations`, { language: 'en' })
    const reply = await newsroom.ask('editor', 'PATCH', `/reports/${copy.id}`, { ...words('Translated'), legalDeposit: true, _status: 'published' })

    expect([copy.legalDeposit, reply.json.doc.legalDeposit]).toEqual([null, null])
  })

  it('counts when it is published, and not while it is a draft', async () => {
    const report = await publish(newsroom, 'reports', 'Bockas ur')
    await newsroom.ask('editor', 'PATCH', `/reports/${report.id}?draft=true`, { legalDeposit: false })
    const drafted = await copiesOf(report.id)
    await newsroom.ask('editor', 'PATCH', `/reports/${report.id}`, { legalDeposit: false, significance: 'minor', _status: 'published' })

    expect([drafted.length, await copiesOf(report.id)]).toEqual([1, []])
  })
})

describe('what was delivered', () => {
  it('is said by who may publish, and stands in the audit log', async () => {
    const report = await publish(newsroom, 'reports', 'Lämnad')
    const { status, json } = await mark(report.id)
    const log = await newsroom.ask('editor', 'GET', `/acts?where[document][equals]=${report.id}&sort=-createdAt&limit=1`)

    expect(status).toBe(200)
    expect(json.copies).toMatchObject([{ state: 'delivered', deposit: { way: 'form', deliveredOn: '2026-03-05', note: 'Kvittens 17' } }])
    expect(log.json.docs[0]).toMatchObject({ act: 'deposited', byName: 'editor', details: delivery })
  })

  it('saves no text, and tells no reader of a change', async () => {
    const report = await publish(newsroom, 'reports', 'Orörd')
    await newsroom.ask('editor', 'PATCH', `/reports/${report.id}?draft=true`, { title: 'Utkast' })
    await mark(report.id)
    const [stored, drafted] = await Promise.all(['', '&draft=true'].map((query) => newsroom.ask('editor', 'GET', `/reports/${report.id}?depth=0${query}`)))

    expect([stored?.json.title, stored?.json.updatedAt, drafted?.json.title]).toEqual(['Orörd', report.updatedAt, 'Utkast'])
  })

  it('can be undone, and is then to be delivered again', async () => {
    const report = await publish(newsroom, 'reports', 'Ångras')
    const { json } = await mark(report.id)
    const undo = () => newsroom.ask('editor', 'POST', `/reports/${report.id}/deposits/${json.copies[0].deposit.id}/undo`)
    const [once, twice] = [await undo(), await undo()]
    const log = await newsroom.ask('editor', 'GET', `/acts?where[document][equals]=${report.id}&sort=-createdAt&limit=1`)

    expect([once.status, once.json.copies[0].state, twice.status]).toEqual([200, 'overdue', 400])
    expect(log.json.docs[0]).toMatchObject({ act: 'deposit-undone', details: delivery })
  })

  it('is known of the translation under either text’s address', async () => {
    const report = await publish(newsroom, 'reports', 'Två sidor')
    const copy = await make(newsroom, `/reports/${report.id}/translations`, { language: 'en' })
    await newsroom.ask('editor', 'PATCH', `/reports/${copy.id}`, { ...words('Two pages'), publishedAt: published, _status: 'published' })
    await mark(report.id, { language: 'en' })

    const statesOf = async (id: string) => (await copiesOf(id)).map((one: { language: string; state: string }) => [one.language, one.state])
    expect(await statesOf(copy.id)).toEqual([['sv', 'overdue'], ['en', 'delivered']])
    expect(await statesOf(report.id)).toEqual(await statesOf(copy.id))
  })

  it.each([
    ['in a way that nobody knows', { way: 'fax' }, 400],
    ['on no day', { deliveredOn: '2026-02-30' }, 400],
    ['on a day that has not come', { deliveredOn: tomorrow }, 400],
    ['before it was published', { deliveredOn: '2026-03-01' }, 400],
    ['with a note as long as a book', { note: 'x'.repeat(501) }, 400],
    ['in a language that it does not have', { language: 'en' }, 409],
  ])('is not delivered %s', async (_, more, status) => {
    const report = await publish(newsroom, 'reports', `Nekas ${JSON.stringify(more).slice(0, 30)}`)

    expect((await mark(report.id, more)).status).toBe(status)
    expect((await copiesOf(report.id))[0].state).toBe('overdue')
  })

  it('is not delivered twice, not even by two people at once', async () => {
    const report = await publish(newsroom, 'reports', 'Två på en gång')
    const replies = await Promise.all([mark(report.id), mark(report.id, {}, 'admin')])

    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('is what stood on the editor’s screen, and nothing else that has come since', async () => {
    const { report, files, copy } = await publishFiles('Ändras under tiden', 'under-tiden.pdf')
    await setFiles(report.id, [await upload('under-tiden-2.pdf'), ...files])
    const stale = await mark(report.id, { contents: copy.consignment })
    const [present] = await copiesOf(report.id)
    const seen = await mark(report.id, { contents: present.consignment })

    expect([stale.status, stale.json.errors[0].message]).toEqual([409, expect.stringContaining('har ändrats')])
    expect([present.state, seen.status]).toEqual(['overdue', 200])
  })

  it('is no file that was uploaded after the day of its delivery', async () => {
    const { report, copy, files } = await publishFiles('Kom efteråt', 'fore.pdf', 'efter.pdf')
    await fileOn(files[1].id, tomorrow)
    const first = await mark(report.id, { deliveredOn: today })
    const second = await mark(report.id, { deliveredOn: today })

    expect(first.json.copies).toMatchObject([{ state: 'due', consignment: [copy.contents[1]], deposits: [{ contents: [copy.contents[0]] }] }])
    expect([second.status, second.json.errors[0].message]).toEqual([400, expect.stringContaining('efter.pdf')])
  })

  it('can be undone also when something has been added since', async () => {
    const { report, files } = await publishFiles('Markerad av misstag', 'misstag.pdf')
    const { json } = await mark(report.id)
    await setFiles(report.id, [...files, await upload('tillagd.pdf')])
    const added = await copiesOf(report.id)
    const undone = await newsroom.ask('editor', 'POST', `/reports/${report.id}/deposits/${json.copies[0].deposit.id}/undo`)

    expect([added[0].deposit, added[0].consignment.length]).toEqual([null, 1])
    expect([undone.status, undone.json.copies[0].consignment]).toEqual([200, added[0].contents])
  })

  it('is nothing while nobody has the text', async () => {
    const draft = await make(newsroom, '/reports?locale=sv', words('Inte publicerad'))

    expect((await mark(draft.id)).status).toBe(409)
  })
})

describe('who may do what', () => {
  it.each([
    ['anonymous', [403, 403, 403]],
    ['translator', [200, 403, 403]],
    ['editor', [200, 200, 200]],
    ['admin', [200, 200, 200]],
  ] as const)('with what was delivered: %s', async (asker, allowed) => {
    const report = await publish(newsroom, 'reports', `Åtkomst för ${asker}`)
    const read = await newsroom.ask(asker, 'GET', `/reports/${report.id}/deposits`)
    const marked = await mark(report.id, {}, asker)
    const { json } = await mark(report.id)
    const [copy] = json.copies ?? (await copiesOf(report.id))
    const undone = await newsroom.ask(asker, 'POST', `/reports/${report.id}/deposits/${copy.deposit.id}/undo`)

    expect([read.status, marked.status, undone.status]).toEqual(allowed)
  })

  it.each(['translator', 'editor', 'admin'] as const)('with the table behind it, by hand: %s reads it and writes nothing', async (asker) => {
    const report = await publish(newsroom, 'reports', `Tabellen för ${asker}`)
    await mark(report.id)
    const list = await newsroom.ask(asker, 'GET', `/deposits?where[document][equals]=${report.id}`)
    const change = await newsroom.ask(asker, 'PATCH', `/deposits/${list.json.docs[0].id}`, { note: 'Nej' })
    const made = await newsroom.ask(asker, 'POST', '/deposits', { ...delivery, type: 'reports', document: report.id, contents: [] })
    const gone = await newsroom.ask(asker, 'DELETE', `/deposits/${list.json.docs[0].id}`)

    expect([list.status, change.status, made.status, gone.status]).toEqual([200, 403, 403, 403])
  })
})
