import { describe, expect, it } from 'vitest'
import { notifyChange, parseNotice, toNotifyStatements, type Statement } from '@/cache/notifyChange'

describe('toNotifyStatements', () => {
  it('tells a change in one message, each tag once', () => {
    const statements = toNotifyStatements(['publications', 'files', 'publications'])

    expect(statements).toEqual([
      { text: 'SELECT pg_notify($1, $2)', values: ['nyhetsrum_changes', '["publications","files"]'] },
    ])
  })

  it('says nothing when nothing has changed', () => {
    expect(toNotifyStatements([])).toEqual([])
  })

  it('divides many tags into messages that PostgreSQL takes, losing none', () => {
    const tags = Array.from({ length: 2000 }, (_, number) => `rättelse:${number}`)

    const payloads = toNotifyStatements(tags).map(({ values }) => values[1] ?? '')

    expect(payloads.length).toBeGreaterThan(1)
    for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThan(8000)
    expect(payloads.flatMap(parseNotice)).toEqual(tags)
  })

  it('takes a tag that just fits, and purges everything for one that does not', () => {
    const longest = 'a'.repeat(7999 - '[""]'.length)

    expect(toNotifyStatements([longest]).map(({ values }) => values[1])).toEqual([JSON.stringify([longest])])
    expect(toNotifyStatements(['site', `${longest}a`]).map(({ values }) => values[1])).toEqual(['["*"]'])
  })

  it('says only "everything" when everything has changed', () => {
    expect(toNotifyStatements(['site', '*']).map(({ values }) => values[1])).toEqual(['["*"]'])
  })
})

describe('notifyChange', () => {
  it('runs every statement, one after the other', async () => {
    const ran: Statement[] = []
    const tags = Array.from({ length: 2000 }, (_, number) => `tag:${number}`)

    await notifyChange(async (statement) => ran.push(statement), tags)

    expect(ran).toEqual(toNotifyStatements(tags))
  })
})

describe('parseNotice', () => {
  it.each([undefined, '', 'publications', '{"tags":["site"]}', '["site",7]', 'null'])(
    'takes the message %j, which is not of our making, to mean that anything may have changed',
    (payload) => {
      expect(parseNotice(payload)).toEqual(['*'])
    },
  )
})
