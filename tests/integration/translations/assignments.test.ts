import { beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Asker, type Newsroom } from '../../setup/newsroom'
import { publish, translate } from '../site/writing'

let newsroom: Newsroom
let ids: Record<string, string>
beforeAll(async () => {
  newsroom = await openNewsroom()
  const swedish = { email: 'swedish@example.org', password: 'nyhetsrum-test', name: 'Svea', role: 'translator' as const }
  await newsroom.payload.create({ collection: 'users', data: { ...swedish, languages: ['sv'] }, overrideAccess: true })
  const { docs } = await newsroom.payload.find({ collection: 'users' })
  ids = Object.fromEntries(docs.map(({ name, id }) => [name, id]))
})

const assign = (asker: Asker, id: string, body: object) =>
  newsroom.ask(asker, 'POST', `/articles/${id}/translation-assignment`, { language: 'en', ...body })
const nothing = { assignee: null, dueOn: null, note: null }

/** The assignment as it stands, for a change that changes nothing tells it. */
async function assignmentOf(id: string) {
  return (await assign('editor', id, {})).json.assignment
}

describe('the translation of a text', () => {
  it('is assigned by an editor to somebody who may write the language, with a day and a note', async () => {
    const { id } = await publish(newsroom, 'articles', 'Tilldelas')

    const { status, json } = await assign('editor', id, { assignee: ids.translator, dueOn: '2026-03-31', note: 'Före mötet.' })
    expect(status).toBe(200)
    expect(json.assignment).toEqual({ assignee: ids.translator, dueOn: '2026-03-31', note: 'Före mötet.' })
    expect((await assign('editor', id, { note: null })).json.assignment).toEqual({ assignee: ids.translator, dueOn: '2026-03-31', note: null })
    const { docs } = await newsroom.payload.find({ collection: 'acts', where: { document: { equals: id }, act: { equals: 'translation-assigned' } } })
    expect(docs).toHaveLength(2)
  })

  it('is not assigned to who may not write the language, to nobody known, or to a day that there is not', async () => {
    const { id } = await publish(newsroom, 'articles', 'Fel tilldelning')

    const refused = [{ assignee: ids.Svea }, { assignee: 'ingen' }, { dueOn: '2026-02-30' }, { dueOn: 'i morgon' }, { language: 'sv' }, { language: 'fr' }]
    for (const body of refused) expect((await assign('editor', id, body)).status).toBe(400)
    expect(await assignmentOf(id)).toEqual(nothing)
  })

  it('is assigned from the original alone', async () => {
    const { id } = await publish(newsroom, 'articles', 'Bara från originalet')
    const english = await translate(newsroom, id, 'From the original alone')

    expect((await assign('editor', english.id, { language: 'sv', assignee: ids.editor })).status).toBe(400)
  })

  it('is taken on and left by a translator, who assigns nothing to others', async () => {
    const { id } = await publish(newsroom, 'articles', 'Tas och lämnas')

    expect((await assign('translator', id, { assignee: ids.translator })).status).toBe(200)
    expect((await assign('translator', id, { assignee: ids.editor })).status).toBe(403)
    expect((await assign('translator', id, { dueOn: '2026-03-31' })).status).toBe(403)
    expect((await assign('translator', id, { assignee: null })).json.assignment).toEqual(nothing)
    expect((await assign('anonymous', id, { assignee: null })).status).toBe(403)
  })

  it('is neither taken from somebody else by a translator nor taken on in another language', async () => {
    const { id } = await publish(newsroom, 'articles', 'Upptaget')
    await assign('editor', id, { assignee: ids.editor })

    const { status, json } = await assign('translator', id, { assignee: ids.translator })
    expect(status).toBe(409)
    expect(json.errors[0].message).toContain('editor har redan uppdraget')
    const english = await publish(newsroom, 'articles', 'English original', { language: 'en' })
    expect((await assign('translator', english.id, { language: 'sv', assignee: ids.translator })).status).toBe(403)
  })

  it('is done when the translation is published, and to be done again only by a new assignment', async () => {
    const { id } = await publish(newsroom, 'articles', 'Blir klar')
    await assign('editor', id, { assignee: ids.translator, dueOn: '2026-03-31' })
    const english = await translate(newsroom, id, 'Gets done')
    const change = { _status: 'published', significance: 'major', changeNote: 'Nytt.' }
    await newsroom.ask('editor', 'PATCH', `/articles/${id}`, change)
    const afterwards = await assignmentOf(id)
    await assign('editor', id, { assignee: ids.translator })
    const again = await assignmentOf(id)
    await newsroom.ask('editor', 'POST', `/articles/${english.id}/still-correct`, { revision: 1 })
    const lookedBack = await assignmentOf(id)
    await newsroom.ask('editor', 'POST', `/articles/${english.id}/still-correct`, { revision: 2 })

    expect(afterwards).toEqual(nothing)
    expect(again).toMatchObject({ assignee: ids.translator })
    expect(lookedBack).toMatchObject({ assignee: ids.translator })
    expect(await assignmentOf(id)).toEqual(nothing)
  })

  it('is one task for each language, whoever writes to the table', async () => {
    const { id } = await publish(newsroom, 'articles', 'Ett uppdrag')
    const insert = `INSERT INTO translation_assignments (id, type, document, language, at) VALUES (gen_random_uuid(), 'articles', '${id}', 'en', now())`
    await newsroom.payload.db.drizzle.execute(insert)

    await expect(newsroom.payload.db.drizzle.execute(insert)).rejects.toThrow()
    expect((await newsroom.ask('admin', 'POST', '/translation-assignments', { type: 'articles', document: id, language: 'en' })).status).toBe(403)
  })

  it('is forgotten with the text', async () => {
    const { id } = await publish(newsroom, 'articles', 'Glöms')
    await assign('editor', id, { assignee: ids.editor })
    await newsroom.ask('admin', 'DELETE', `/articles/${id}`)

    expect((await newsroom.payload.count({ collection: 'translation-assignments', where: { document: { equals: id } } })).totalDocs).toBe(0)
  })
})
