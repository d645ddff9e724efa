import { beforeAll, expect, it } from 'vitest'
import { words } from '../../factories/words'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { make, publish } from '../site/writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

// As many acts as there are lines may be under way at once. One that waits for a second line while it holds its first
// would wait for the others, and they for it.
it('no act needs more than one line to the database', async () => {
  const original = await publish(newsroom, 'articles', 'En enda ledning')
  const copy = await make(newsroom, `/articles/${original.id}/translations`, { language: 'en' })
  // Payload keeps one line for itself.
  newsroom.payload.db.pool.options.max = 2
  newsroom.payload.db.pool.options.connectionTimeoutMillis = 2000
  const [text, translation] = [`/articles/${original.id}`, `/articles/${copy.id}`]
  const acts = [
    ['PATCH', translation, { ...words('A single line'), _status: 'published' }],
    ['PATCH', `${translation}?draft=true&autosave=true`, { standfirst: 'Draft.' }],
    ['PATCH', `${text}?translations=follow`, { _status: 'draft' }],
    ['PATCH', text, { _status: 'published' }],
    ['PATCH', translation, { _status: 'published' }],
    ['POST', `${translation}/still-correct`, { revision: 2 }],
    ['PATCH', `${text}?translations=become-original`, { _status: 'draft' }],
    ['PATCH', text, { _status: 'published', significance: 'correction', changeNote: 'Fel.', slug: 'en-annan-ledning' }],
    ['POST', `${text}/change-note`, { revision: 3, note: 'Rätt.' }],
    ['POST', `${text}/takedown`, { kind: 'withdrawn', explanation: 'Gäller inte.' }],
    ['POST', `${text}/reinstate`, {}],
    ['POST', `${text}/schedule`, { publishAt: '2090-01-01T00:00:00Z', significance: 'minor' }],
    ['POST', `${text}/unschedule`, {}],
    ['POST', `${text}/review`, { state: 'ready' }],
    ['POST', `${text}/comments`, { text: 'En fråga.' }],
    ['POST', `${text}/takedown`, { kind: 'in-error', explanation: 'Fel.' }],
    ['POST', `${text}/preview-links`, {}],
    ['PATCH', `${text}?draft=true`, { basedOn: 'gammalt', standfirst: 'Mina ord.' }],
    ['PATCH', text, { deletedAt: '2026-03-02T08:00:00.000Z' }],
    ['DELETE', `${text}?trash=true`, {}],
  ] as const

  const statuses: number[] = []
  for (const [method, path, body] of acts) statuses.push((await newsroom.ask('admin', method, path, body)).status)

  expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 201, 409, 200, 200])
})
