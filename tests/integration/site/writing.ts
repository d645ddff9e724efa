import { expect } from 'vitest'
import type { RichText } from '@/domain/body'
import { toStoredBody } from '@/richText/toStoredBody'
import { words } from '../../factories/words'
import type { Newsroom } from '../../setup/newsroom'

/** When the texts of these tests were published, and a moment at which their readers come. */
export const published = '2026-03-02T08:00:00.000Z'
export const later = new Date('2026-03-03T08:00:00.000Z')

/** What an editor makes over the API, refused by the test if the newsroom refuses it. */
export async function make(newsroom: Newsroom, path: string, body: object | FormData) {
  const reply = await newsroom.ask('editor', 'POST', path, body)
  expect(reply.json.errors).toBeUndefined()
  return reply.json.doc
}

/** A published Swedish text of any collection. */
export function publish(newsroom: Newsroom, collection: string, title: string, more: object = {}) {
  return make(newsroom, `/${collection}?locale=sv&depth=0`, {
    ...words(title),
    publishedAt: published,
    ...more,
    _status: 'published',
  })
}

/** The published English translation of a text, with a body of its own where one is given. */
export async function translate(newsroom: Newsroom, originalId: string, title: string, body?: RichText) {
  const copy = await make(newsroom, `/articles/${originalId}/translations`, { language: 'en' })
  const reply = await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}?depth=0`, {
    ...words(title),
    ...(body ? { body: toStoredBody(body) } : {}),
    publishedAt: published,
    _status: 'published',
  })
  expect(reply.json.errors).toBeUndefined()
  return reply.json.doc
}

/** A topic with a name in both languages. */
export async function makeTopic(newsroom: Newsroom, swedish: string, english: string) {
  const topic = await make(newsroom, '/topics?locale=sv', { name: swedish })
  const reply = await newsroom.ask('editor', 'PATCH', `/topics/${topic.id}?locale=en`, { name: english })
  expect(reply.json.errors).toBeUndefined()
  return reply.json.doc
}
