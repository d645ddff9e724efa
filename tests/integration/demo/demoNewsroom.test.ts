import { readFileSync } from 'node:fs'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isEmptyNewsroom, seedDemo } from '@/demo/seedDemo'
import { findOpenCopies } from '@/legal-deposit/findDepositCopies'
import { toWork } from '@/domain/translationWork'
import { readAt } from '../site/readAt'

/** After everything that has been done in the demo newsroom, and before what waits in it. */
const now = new Date('2026-11-22T12:00:00.000Z')

interface Told {
  path: string
  status: number
  location: string | null
}

/** Every address that docs/demo.md tells of, with what it says that the address answers. */
function addressesTold(): Told[] {
  const page = readFileSync('docs/demo.md', 'utf8')
  const told = page.matchAll(/`(\/[^`\s]*)`(?:\s\((\d{3})(?:\s+to\s+`([^`\s]+)`)?\))?/g)
  return [...told].map(([, path, status, location]) => ({
    path: path ?? '',
    status: Number(status ?? 200),
    location: location ?? null,
  }))
}

const addresses = addressesTold().filter(({ path }) => !path.startsWith('/admin'))
let payload: Payload

beforeAll(async () => {
  payload = await getPayload({ config })
  await seedDemo({ payload, log: () => undefined })
})
afterAll(() => payload.destroy())

describe('an address that docs/demo.md tells of', () => {
  it('is there for every state a text can be in', () => {
    const statuses = new Set(addresses.map(({ status }) => status))

    expect(addresses.length).toBeGreaterThan(50)
    expect([...statuses].toSorted()).toEqual([200, 308, 404, 410])
  })

  it.each(addresses)('answers as the page says: $path', async ({ path, status, location }) => {
    const answer = await readAt(path, now)

    expect({ status: answer.status, location: answer.location }).toEqual({ status, location })
    if (location) expect((await readAt(location, now)).status).toBe(200)
  })
})

describe('what the demo newsroom has to deliver to the National Library', () => {
  it('is overdue, due and delivered, so that each can be looked at', async () => {
    const copies = await findOpenCopies({ payload, now: new Date() })

    const titles = (state: string) => copies.filter((copy) => copy.state === state).map(({ title }) => title)
    expect(titles('overdue')).toEqual(['Värme och el över: industrins outnyttjade energi'])
    expect(titles('due')).toEqual(['Vad labbet lärde oss: utvärdering av Transition Lab 2019–2021'])
  })

  it('is delivered in English, and was in the feed for three months', async () => {
    const english = 'Heat and power to spare'

    expect((await readAt('/sv/eplikt.rss', new Date('2026-09-10T12:00:00.000Z'))).text).toContain(english)
    expect((await readAt('/sv/eplikt.rss', now)).text).not.toContain(english)
  })
})

describe('what is true about the demo newsroom’s translations', () => {
  it.each([
    ['/en/news/half-empty-wagons-could-be-filled-if-companies-share-trains', ['behind']],
    ['/en/news/a-platform-opens-where-industry-shows-its-unsolved-problems', ['behind']],
    ['/en/news/slag-sludge-and-shavings-on-the-table-as-the-lab-opens', ['machine']],
    ['/en/reports/heat-and-power-to-spare-the-unused-energy-of-industry', []],
    ['/en/news/winter-meeting-to-take-on-industry-power-and-skills', []],
    ['/sv/nyheter/halvtomma-vagnar-kan-fyllas-om-foretagen-delar-tag', []],
  ])('is said on its page: %s', async (path, states) => {
    const { text } = await readAt(path, now)

    expect([...text.matchAll(/data-translation-(?:state|origin)="(\w+)"/g)].map(([, state]) => state)).toEqual(states)
  })

  it('leaves what is begun out of readers’ sight, with the parts that are done', async () => {
    const { docs } = await payload.find({
      collection: 'articles',
      depth: 0,
      draft: true,
      overrideAccess: true,
      where: { title: { equals: 'The test bed that arrives by lorry' } },
    })

    expect(docs).toMatchObject([{ _status: 'draft', language: 'en' }])
    expect(Object.keys(toWork(docs[0]?.work).parts).length).toBeGreaterThan(5)
  })
})

describe('what has been done in the demo newsroom', () => {
  const report = '/sv/rapporter/varme-och-el-over-industrins-outnyttjade-energi'

  it('is told with the dates of then', async () => {
    const { text } = await readAt(report, now)

    const [second, first] = ['2 september 2026', '15 juni 2026'].map((day) => text.indexOf(`>${day}</time></strong>`))
    expect(first).toBeGreaterThan(second ?? 0)
    expect(second).toBeGreaterThan(0)
  })

  it('leaves the text as it was readable', async () => {
    const [first, present] = [await readAt(`${report}/versioner/1`, now), await readAt(report, now)]

    expect(first.text).toContain('minska med 9 procent')
    expect(present.text).toMatch(/<p>[^<]*minska med 6 procent/)
  })

  it('stands in the log by whose account it was, and when', async () => {
    const { docs } = await payload.find({
      collection: 'acts',
      depth: 0,
      limit: 0,
      overrideAccess: true,
      pagination: false,
      sort: 'at',
      where: { title: { equals: 'Uttjänta truckbatterier får ett andra liv' } },
    })

    expect(docs.map(({ act, byName, at }) => [act, byName, at])).toEqual([
      ['created', 'Redaktör', '2026-11-09T12:15:00.000Z'],
      ['sent-for-review', 'Redaktör', '2026-11-18T14:40:00.000Z'],
      ['returned', 'Admin', '2026-11-19T08:20:00.000Z'],
    ])
  })

  it('leaves three publications waiting for their time', async () => {
    const { docs } = await payload.find({
      collection: 'schedules',
      depth: 0,
      limit: 0,
      overrideAccess: true,
      pagination: false,
      sort: ['publishAt', 'language'],
      where: { state: { equals: 'waiting' } },
    })

    expect(docs.map(({ kind, language, publishAt }) => [kind, language, publishAt])).toEqual([
      ['change', 'sv', '2027-01-15T23:00:00.000Z'],
      ['change', 'en', '2027-01-15T23:00:00.000Z'],
      ['first', 'sv', '2027-03-01T07:00:00.000Z'],
    ])
  })

  it('holds the words that wait until the call has closed', async () => {
    const { docs } = await payload.find({
      collection: 'schedules',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      where: { kind: { equals: 'change' }, language: { equals: 'sv' } },
    })
    const waiting = await payload.findVersionByID({
      collection: 'articles',
      id: docs[0]?.version ?? '',
      depth: 0,
      overrideAccess: true,
    })

    expect(waiting.version.standfirst).toMatch(/^Utlysningen av innovationscheckar för el är stängd\./)
  })
})

describe('loading the demo newsroom', () => {
  it('leaves alone a newsroom that has it already', async () => {
    const lines: string[] = []
    await seedDemo({ payload, log: (line) => lines.push(line) })

    expect(await isEmptyNewsroom(payload)).toBe(false)
    expect(lines).toEqual(['The newsroom has content of its own; the demo leaves it alone'])
  })
})
