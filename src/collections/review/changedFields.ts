import type { Field } from 'payload'

/** What an editor sets beside the words: when and where the text is public. It makes nobody its writer. */
const settings = ['slug', 'publishedAt', 'embargoUntil']

/** What Payload keeps by itself. */
const kept = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status']

/**
 * The fields that an editor changes by a save.
 *
 * @param fields The collection's.
 * @param after  The text as it will be saved, wholly.
 * @param before The text as it was.
 * @returns Names. `words` are what readers are told; `all` has the address word and the times too.
 */
export function findChangedFields(
  fields: readonly Field[],
  after: object,
  before: object,
): { words: string[]; all: string[] } {
  const changed = namesOfContent(fields).filter((name) => meaningOf(after, name) !== meaningOf(before, name))
  return { words: changed.filter((name) => !settings.includes(name)), all: changed }
}

/**
 * The names of the fields that hold what editors write.
 *
 * @param fields A collection's.
 */
export function namesOfContent(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if (!('name' in field) || field.type === 'ui' || ('virtual' in field && field.virtual)) return []
    const isOurs = kept.includes(field.name) || isHidden(field)
    return isOurs ? [] : [field.name]
  })
}

// Fields of some kinds have no such settings at all.
function isHidden({ admin }: Field): boolean {
  const said = new Map<string, unknown>(Object.entries(admin ?? {}))
  return Boolean(said.get('hidden')) || Boolean(said.get('readOnly'))
}

function meaningOf(doc: object, name: string): string {
  const value: unknown = new Map<string, unknown>(Object.entries(doc)).get(name)
  return JSON.stringify(toMeaning(value)) ?? ''
}

/** What the editor of running text writes without anybody's having changed anything. */
const notMeant = ['version', 'direction', 'textFormat', 'textStyle']

/** The same meaning in one spelling: nothing is nothing, a document is its id, an instant is one text. */
function toMeaning(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') return isInstant(value) ? new Date(value).toISOString() : value.normalize('NFC')
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(toMeaning)
  if (typeof value !== 'object') return value
  const parts = Object.entries(value)
    .filter(([name]) => !notMeant.includes(name))
    .map(([name, part]) => [name, toMeaning(part)] as const)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return parts.length === 0 ? undefined : Object.fromEntries(parts)
}

function isInstant(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value))
}
