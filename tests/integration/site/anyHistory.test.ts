import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../factories/words'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { readAt } from './readAt'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

const acts = [
  'write', 'minor', 'major', 'correction', 'rename', 'schedule', 'withdraw', 'in-error', 'reinstate', 'trash', 'untrash', 'translate',
] as const
type Act = (typeof acts)[number]
type Language = 'sv' | 'en'
interface Step {
  act: Act
  language: Language
}

/** What the test itself knows of one language's text: nothing of it is asked of the newsroom. */
interface Known {
  id: string
  /** The address it is to be public at. */
  slug: string
  state: 'draft' | 'public' | 'waiting'
  isWithdrawn: boolean
  isTrashed: boolean
  /** It waits for a time that is still to come, whenever it is published. */
  isForLater: boolean
  /** The title in its newest draft, and the one its readers have. */
  drafted: string
  shown: string
  /** Titles by version number; `null` for what nobody may see any more. */
  versions: (string | null)[]
  /** Every address its readers have had. */
  addresses: Set<string>
  notes: string[]
}

type Family = { sv: Known; en: Known | null }

const sections = { sv: '/sv/nyheter', en: '/en/news' }
const versionWords = { sv: 'versioner', en: 'versions' }
let count = 0

async function begin(): Promise<Family> {
  const { json } = await newsroom.ask('editor', 'POST', '/articles?locale=sv&depth=0&draft=true', words(aTitle()))
  return { sv: toKnown(json.doc), en: null }
}

/** No title is another's beginning, so that one found is the one meant. */
function aTitle(): string {
  count += 1
  return `Rubrik x${count}x`
}

function toKnown({ id, slug, title }: { id: string; slug: string; title: string }): Known {
  return {
    id, slug, state: 'draft', isWithdrawn: false, isTrashed: false, isForLater: false, drafted: title, shown: '', versions: [], addresses: new Set(), notes: [],
  }
}

/** Does a step, tells whether it was done, and whether it should have been. What is known follows. */
async function take({ act, language }: Step, family: Family): Promise<void> {
  if (act === 'translate') return translate(family)
  const text = family[language]
  if (!text) return

  const title = aTitle()
  const wasDone = await perform(act, text, title, language)
  expect(wasDone, `${act} of ${language} ${JSON.stringify(text)}`).toBe(mayBeDone(act, language, family))
  if (wasDone) follow({ act, language }, family, title)
}

async function translate(family: Family): Promise<void> {
  if (family.en || family.sv.isTrashed) return
  const { json } = await newsroom.ask('editor', 'POST', `/articles/${family.sv.id}/translations?depth=0`, { language: 'en' })
  const drafted = aTitle()
  const change = await newsroom.ask('editor', 'PATCH', `/articles/${json.doc.id}?draft=true&depth=0`, words(drafted))
  family.en = toKnown({ ...change.json.doc, title: drafted })
}

async function perform(act: Act, text: Known, title: string, language: Language): Promise<boolean> {
  const patch = async (body: object, query = '') => {
    const { status, json } = await newsroom.ask('editor', 'PATCH', `/articles/${text.id}?depth=0${query}`, body)
    // The address word is made by the newsroom: a test of slugs says how.
    if (status === 200 && json.doc) text.slug = json.doc.slug
    return status === 200
  }
  const post = async (name: string, body: object) =>
    (await newsroom.ask('editor', 'POST', `/articles/${text.id}/${name}?translations=follow`, body)).status === 200
  const explanation = { explanation: `Skäl ${title}`, explanations: { en: `Reason ${title}` } }
  switch (act) {
    case 'write':
      return patch({ title }, '&draft=true')
    case 'minor':
      return patch({ _status: 'published', significance: 'minor' })
    case 'major':
    case 'correction':
      return patch({ _status: 'published', significance: act, changeNote: `Notis ${title} ${language}` })
    case 'rename':
      return patch({ _status: 'published', slug: title.replace(' ', '-').toLowerCase() })
    case 'schedule':
      return text.versions.length > 0 ? false : patch({ _status: 'published', publishedAt: '2090-01-01T00:00:00.000Z' })
    case 'withdraw':
      return post('takedown', { kind: 'withdrawn', ...explanation })
    case 'in-error':
      return post('takedown', { kind: 'in-error', ...explanation })
    case 'reinstate':
      return post('reinstate', {})
    case 'trash':
      return text.isTrashed ? false : patch({ deletedAt: new Date().toISOString() }, '&translations=follow')
    case 'untrash':
      return text.isTrashed ? patch({ deletedAt: null, _status: 'draft' }, '&trash=true') : false
    case 'translate':
      return false
  }
}

function mayBeDone(act: Act, language: Language, family: Family): boolean {
  const text = family[language]
  if (!text) return false
  const isOut = text.state === 'public' && !text.isTrashed
  switch (act) {
    case 'write':
      return !text.isTrashed
    case 'minor':
    case 'major':
    case 'correction':
    case 'rename':
      return mayBePublished(language, family)
    case 'schedule':
      return text.versions.length === 0 && mayBePublished(language, family)
    case 'withdraw':
      return isOut && !text.isWithdrawn
    case 'in-error':
      return isOut
    case 'reinstate':
      return isOut && text.isWithdrawn && (language === 'sv' || !family.sv.isWithdrawn)
    case 'trash':
      return !text.isTrashed
    case 'untrash':
      return text.isTrashed
    case 'translate':
      return false
  }
}

function mayBePublished(language: Language, { sv, en }: Family): boolean {
  if (language === 'sv') return !sv.isTrashed
  return !!en && !en.isTrashed && !sv.isTrashed && sv.state !== 'draft' && (!sv.isWithdrawn || en.isWithdrawn)
}

/** What is known after a step that was done. */
function follow({ act, language }: Step, family: Family, title: string): void {
  const text = family[language]
  if (!text) return
  const followers = language === 'sv' && family.en && !family.en.isTrashed ? [text, family.en] : [text]
  switch (act) {
    case 'write':
      text.drafted = title
      break
    case 'minor':
    case 'major':
    case 'correction':
    case 'rename':
    case 'schedule':
      text.isForLater ||= act === 'schedule' || (language === 'en' && family.sv.isForLater)
      publish(text, act === 'major' || act === 'correction' ? `Notis ${title} ${language}` : null)
      break
    case 'withdraw':
      for (const one of followers) if (one.state === 'public') one.isWithdrawn = true
      break
    case 'in-error':
      for (const one of followers) if (one.state === 'public') Object.assign(one, { state: 'draft', isWithdrawn: false, versions: one.versions.map(() => null) })
      break
    case 'reinstate':
      text.isWithdrawn = false
      break
    case 'trash':
      for (const one of followers) one.isTrashed = true
      break
    case 'untrash':
      Object.assign(text, { isTrashed: false, state: 'draft', isWithdrawn: false })
      break
    case 'translate':
      break
  }
}

function publish(text: Known, note: string | null): void {
  text.state = text.isForLater ? 'waiting' : 'public'
  text.shown = text.drafted
  if (text.isForLater) return
  if (note && text.versions.length > 0) text.notes.push(note)
  text.versions.push(text.drafted)
  text.addresses.add(text.slug)
}

/** Compares everything that a reader can ask of a text with what is known. */
async function compare(language: Language, family: Family): Promise<void> {
  const text = family[language]
  if (!text) return
  const isPublic = text.state === 'public' && !text.isTrashed && (language === 'sv' || (family.sv.state === 'public' && !family.sv.isTrashed))
  const now = new Date()
  const section = sections[language]
  for (const slug of new Set([...text.addresses, text.slug])) {
    const { status, text: page, location } = await readAt(`${section}/${slug}`, now)
    const hadReaders = text.addresses.has(slug)
    const wanted = isPublic && slug === text.slug ? 200 : !hadReaders ? 404 : isPublic ? 308 : 410
    expect([status, location], `${section}/${slug}`).toEqual([wanted, wanted === 308 ? `${section}/${text.slug}` : null])
    if (wanted === 200) comparePage(page, text)
  }
  const feeds = [`/${language}/feed.rss`, '/feed.rss', `${section}/feed.json`, '/feed.atom']
  for (const list of [section, `/${language}`, ...feeds, '/sitemap.xml']) {
    const { text: listed } = await readAt(list, now)
    // Feeds tell for a week that a text has been withdrawn.
    const isListed = isPublic && (!text.isWithdrawn || feeds.includes(list))
    // The other language's entry may lead to a text that is withdrawn: it can still be read.
    if (isListed || !/rel="related"|"editions"/.test(listed)) expect(listed.includes(`${section}/${text.slug}`), `${list} of ${text.slug}`).toBe(isListed)
  }
  for (const [index, title] of text.versions.entries()) {
    const { status, text: page } = await readAt(`${section}/${text.slug}/${versionWords[language]}/${index + 1}`, now)
    expect(status).toBe(!isPublic ? 410 : title === null ? 404 : 200)
    if (status === 200) expect(page).toContain(`<h1>${title}</h1>`)
  }
}

function comparePage(page: string, text: Known): void {
  expect(page).toContain(`<h1>${text.shown}</h1>`)
  if (text.drafted !== text.shown) expect(page).not.toContain(text.drafted)
  expect(page.includes('class="notice withdrawal"')).toBe(text.isWithdrawn)
  for (const note of text.notes) expect(page).toContain(note)
}

const aStep: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('write', 'minor', 'translate') }, { weight: 4, arbitrary: fc.constantFrom(...acts) }),
  language: fc.constantFrom('sv', 'en'),
})

describe('whatever is done to a text and its translation, in whatever order', () => {
  it('readers meet what the last act left, at every address', { timeout: 300_000 }, async () => {
    const histories = fc.array(aStep, { minLength: 8, maxLength: 16 })

    await fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        const family = await begin()
        for (const step of steps) {
          await take(step, family)
          await compare('sv', family)
          await compare('en', family)
        }
      }),
      { seed: 20261122, numRuns: Number(process.env.HISTORIES ?? 10), endOnFailure: true },
    )
  })
})
