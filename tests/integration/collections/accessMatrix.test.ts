import { beforeAll, describe, expect, it } from 'vitest'
import { aPng } from '../../factories/image'
import { aPdf } from '../../factories/pdf'
import { openNewsroom, type Asker, type Newsroom } from '../../setup/newsroom'
import { words } from '../../factories/words'

type Operation = 'create' | 'list' | 'read' | 'readVersions' | 'draft' | 'publish' | 'unpublish' | 'trash' | 'delete'
type Allowed = Record<Operation, Asker[]>

const admins: Asker[] = ['admin']
const publishers: Asker[] = ['editor', 'admin']
const staff: Asker[] = ['translator', 'editor', 'admin']
const askers: Asker[] = ['anonymous', 'translator', 'editor', 'admin']
const operations: Operation[] = ['create', 'list', 'read', 'readVersions', 'draft', 'publish', 'unpublish', 'trash', 'delete']

/** Who may do what with a text in Swedish, which the translator does not write, and in English, which the translator does. */
const swedish: Allowed = {
  create: publishers,
  list: staff,
  read: staff,
  readVersions: staff,
  draft: publishers,
  publish: publishers,
  unpublish: publishers,
  trash: publishers,
  delete: admins,
}
const english: Allowed = { ...swedish, create: staff, draft: staff }

const types = ['articles', 'reports', 'press-releases'] as const
const languages = [
  { locale: 'sv', allowed: swedish },
  { locale: 'en', allowed: english },
] as const

let newsroom: Newsroom
let count = 0
beforeAll(async () => {
  newsroom = await openNewsroom()
})

async function published(type: string, locale: string): Promise<string> {
  const reply = await newsroom.ask('admin', 'POST', `/${type}?locale=${locale}`, { ...words(`Text ${++count}`), _status: 'published' })
  return reply.json.doc.id
}

async function attempt(operation: Operation, asker: Asker, type: string, locale: string): Promise<number> {
  const { ask } = newsroom
  if (operation === 'create') return (await ask(asker, 'POST', `/${type}?locale=${locale}`, { ...words(`Ny ${++count}`) })).status
  const id = await published(type, locale)
  const requests: Record<Exclude<Operation, 'create'>, () => ReturnType<typeof ask>> = {
    list: () => ask(asker, 'GET', `/${type}?limit=1`),
    read: () => ask(asker, 'GET', `/${type}/${id}`),
    readVersions: () => ask(asker, 'GET', `/${type}/versions?limit=1`),
    draft: () => ask(asker, 'PATCH', `/${type}/${id}?draft=true`, { title: `Utkast ${count}` }),
    publish: () => ask(asker, 'PATCH', `/${type}/${id}`, { title: `Ny rubrik ${count}`, _status: 'published' }),
    unpublish: () => ask(asker, 'PATCH', `/${type}/${id}`, { _status: 'draft' }),
    trash: () => ask(asker, 'PATCH', `/${type}/${id}`, { deletedAt: '2026-03-02T08:00:00.000Z' }),
    delete: () => ask(asker, 'DELETE', `/${type}/${id}`),
  }
  return (await requests[operation]()).status
}

describe.each(types)('%s', (type) => {
  describe.each(languages)('in $locale', ({ locale, allowed }) => {
    it.each(operations.flatMap((operation) => askers.map((asker) => ({ operation, asker, may: allowed[operation].includes(asker) }))))(
      '$operation by $asker: $may',
      async ({ operation, asker, may }) => {
        const status = await attempt(operation, asker, type, locale)

        // What one may not do to a text that one may read is forbidden; to one that one may not even find, absent.
        expect(may ? [200, 201] : [403, 404]).toContain(status)
      },
    )
  })
})

describe('the records of the newsroom', () => {
  const records = [
    { slug: 'topics', create: publishers, read: staff, update: publishers, remove: publishers },
    { slug: 'contacts', create: publishers, read: staff, update: publishers, remove: publishers },
    { slug: 'media', create: staff, read: staff, update: publishers, remove: publishers },
    { slug: 'documents', create: staff, read: staff, update: publishers, remove: publishers },
    { slug: 'users', create: admins, read: staff, update: admins, remove: admins },
  ]
  const cases = records.flatMap((record) =>
    askers.flatMap((asker) =>
      (['create', 'read', 'update', 'remove'] as const).map((operation) => ({
        slug: record.slug,
        asker,
        operation,
        may: record[operation].includes(asker),
      })),
    ),
  )

  async function bodyFor(slug: string): Promise<object | FormData> {
    const name = `Namn ${++count}`
    if (slug === 'users') return { name, email: `account-${count}@example.org`, password: 'nyhetsrum-test', role: 'editor' }
    if (slug === 'topics' || slug === 'contacts') return { name }
    const form = new FormData()
    form.set('_payload', JSON.stringify({ title: name, language: 'sv', alt: name }))
    form.set('file', await (slug === 'media' ? aPng(`${count}.png`) : aPdf(`${count}.pdf`)))
    return form
  }

  it.each(cases)('$slug: $operation by $asker: $may', async ({ slug, asker, operation, may }) => {
    const made = await newsroom.ask(operation === 'create' ? asker : 'admin', 'POST', `/${slug}?locale=sv`, await bodyFor(slug))
    if (operation !== 'create') expect(made.status).toBe(201)
    const path = `/${slug}/${made.json.doc?.id}?locale=sv`
    const change = slug === 'media' ? { alt: 'Ny' } : slug === 'documents' ? { title: 'Ny' } : { name: `Nytt namn ${count}` }
    const reply = {
      create: async () => made,
      read: () => newsroom.ask(asker, 'GET', path),
      update: () => newsroom.ask(asker, 'PATCH', path, change),
      remove: () => newsroom.ask(asker, 'DELETE', path),
    }[operation]

    expect(may ? [200, 201] : [403, 404]).toContain((await reply()).status)
  })

  it.each(askers)('the newsroom’s own settings are written by publishers only: %s', async (asker) => {
    const read = await newsroom.ask(asker, 'GET', '/globals/site')
    const write = await newsroom.ask(asker, 'POST', '/globals/site?locale=sv', { name: 'Nyhetsrummet' })

    expect([read.status, write.status]).toEqual([
      staff.includes(asker) ? 200 : 403,
      publishers.includes(asker) ? 200 : 403,
    ])
  })
})

describe('rights that nobody can give themselves', () => {
  it('lets nobody but an admin change a role or the languages of an account', async () => {
    const me = await newsroom.ask('translator', 'GET', '/users/me')
    await newsroom.ask('translator', 'PATCH', `/users/${me.json.user.id}`, { name: 'Nytt namn', role: 'admin', languages: ['sv', 'en'] })
    const after = await newsroom.ask('admin', 'GET', `/users/${me.json.user.id}`)

    expect(after.json).toMatchObject({ name: 'Nytt namn', role: 'translator', languages: ['en'] })
  })

  it('refuses a translator who writes a text in Swedish by naming its language', async () => {
    const reply = await newsroom.ask('translator', 'POST', '/articles?locale=en', { ...words('Smyg'), language: 'sv' })

    expect(reply.status).toBe(403)
  })

  it('refuses a translator who publishes at once, and one who makes a Swedish translation', async () => {
    const published = await newsroom.ask('translator', 'POST', '/articles?locale=en', { ...words('Quick'), _status: 'published' })
    const english = await newsroom.ask('editor', 'POST', '/articles?locale=en', words('An English original'))
    const swedishCopy = await newsroom.ask('translator', 'POST', `/articles/${english.json.doc.id}/translations`, { language: 'sv' })

    expect([published.status, swedishCopy.status]).toEqual([403, 403])
  })

  it('offers no second first account', async () => {
    const reply = await newsroom.ask('anonymous', 'POST', '/users/first-register', { email: 'x@example.org', password: 'nyhetsrum-test' })

    expect(reply.status).toBe(403)
  })

  it('has no GraphQL', async () => {
    const reply = await newsroom.ask('admin', 'POST', '/graphql', { query: '{ Articles { docs { title } } }' })

    expect(reply.status).toBe(404)
  })
})
