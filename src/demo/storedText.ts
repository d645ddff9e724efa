import { publicationTypes } from '@/domain/publication'
import type { DemoWords } from './demoPublication'
import type { Edition } from './edition'
import { getTarget } from './publishingOrder'
import { resolveKeys } from './resolveKeys'
import type { SeedSession } from './seedSession'

interface Told {
  edition: Edition
  /** The edition's words at some time of its history. */
  words: DemoWords
  /** Every edition that a link may lead to. */
  editions: Edition[]
  session: SeedSession
}

/** Words as a collection stores them, with every link leading to what is stored. */
export function toStoredWords({ edition: { locale }, words, editions, session }: Told) {
  const body = resolveKeys(words.body, ({ relationTo, id }) => {
    const type = publicationTypes.find((name) => name === relationTo)
    return type ? getTextId(getTarget({ type, key: id }, locale, editions), session) : session.ids.get(relationTo, id)
  })
  return { title: words.title, standfirst: words.standfirst, body }
}

/**
 * The id of what became of an edition.
 *
 * @throws {NotStoredError} When it is not stored yet.
 */
export function getTextId({ publication: { type, key }, locale }: Edition, { ids }: SeedSession): string {
  return ids.get(type, nameOf(key, locale))
}

/** The name under which an edition's id is found: its key and its language. */
export function nameOf(key: string, locale: string): string {
  return `${key}/${locale}`
}
