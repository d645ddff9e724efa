import { publicationTypes } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { findReferences } from '@/richText/walk'
import type { DemoReference } from './demoPublication'
import { isOriginal, type Edition } from './edition'

/** Texts of the demo newsroom that wait for each other, so that none can be published first. */
export class CircularTextsError extends Error {
  readonly code = 'DEMO_TEXTS_CIRCULAR'

  constructor(readonly keys: string[]) {
    super(`These demo texts lead to one another in a circle: ${keys.join(' → ')}`)
  }
}

/** A key that no text of the demo newsroom has. */
export class UnknownTextError extends Error {
  readonly code = 'DEMO_TEXT_UNKNOWN'

  constructor(readonly key: string) {
    super(`No demo text is called ${key}`)
  }
}

/**
 * The order in which texts can be published once each, with every link in place: what a text leads to comes before
 * it, and an original before its translations. Otherwise oldest first.
 *
 * @throws {CircularTextsError} When there is no such order.
 * @throws {UnknownTextError} When a text leads to a text that does not exist.
 */
export function inPublishingOrder(editions: Edition[]): Edition[] {
  const ordered: Edition[] = []
  const place = (edition: Edition, path: Edition[]): void => {
    if (ordered.includes(edition)) return
    if (path.includes(edition))
      throw new CircularTextsError([...path, edition].map(({ publication }) => publication.key))

    for (const target of findTargets(edition, editions)) place(target, [...path, edition])
    ordered.push(edition)
  }
  for (const edition of [...editions].sort(byAge)) place(edition, [])
  return ordered
}

/**
 * The edition a link leads to: in the reader's own language where it is published, or else the original.
 *
 * @throws {UnknownTextError} When no text has the key.
 */
export function getTarget({ type, key }: DemoReference, locale: Locale, editions: Edition[]): Edition {
  const inLanguage = editions.find(
    (edition) => isOf(edition, { type, key }) && edition.locale === locale && edition.words.state === 'published',
  )
  return inLanguage ?? getOriginal({ type, key }, editions)
}

/**
 * The edition the others are translated from, which holds the text's facts.
 *
 * @throws {UnknownTextError} When no text has the key.
 */
export function getOriginal(reference: DemoReference, editions: Edition[]): Edition {
  const original = editions.find((edition) => isOf(edition, reference) && isOriginal(edition))
  if (!original) throw new UnknownTextError(reference.key)

  return original
}

function isOf({ publication }: Edition, { type, key }: DemoReference): boolean {
  return publication.type === type && publication.key === key
}

function findTargets(edition: Edition, editions: Edition[]): Edition[] {
  const { publication, locale, words } = edition
  const links = findReferences(words.body).flatMap(({ relationTo, id }) => {
    const type = publicationTypes.find((name) => name === relationTo)
    return type ? [getTarget({ type, key: id }, locale, editions)] : []
  })
  if (!isOriginal(edition)) return [...links, getOriginal(publication, editions)]
  return [...links, ...publication.facts.related.map((related) => getOriginal(related, editions))]
}

/** Drafts have no time yet and come last. */
function byAge({ words: one }: Edition, { words: other }: Edition): number {
  return (one.publishedAt ?? '9999').localeCompare(other.publishedAt ?? '9999')
}
