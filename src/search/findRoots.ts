import { sql } from '@payloadcms/db-postgres'
import { languageOf, type Locale } from '@/i18n/locales'
import type { Database } from './database'
import type { Root } from './markWords'
import { toForms } from './toForms'

/**
 * What a language's rules leave of words when their endings are taken off.
 *
 * @param words Of `toWords`.
 * @returns Without words such as ”och”, which every text holds and none is found by.
 */
export async function findRoots(database: Database, words: readonly string[], locale: Locale): Promise<Root[]> {
  const { searchRules, searchEndings } = languageOf(locale)
  const forms = new Map(words.flatMap((word) => toForms(word, searchEndings).map((form) => [form, word])))
  if (forms.size === 0) return []

  const { rows } = await database.execute<{ form: string; root: string | null }>(sql`
    SELECT form, (tsvector_to_array(to_tsvector(${searchRules}::regconfig, form)))[1] AS root
    FROM unnest(string_to_array(${[...forms.keys()].join(' ')}, ' ')) AS form`)
  return rows.flatMap(({ form, root }) =>
    root ? [{ word: forms.get(form) ?? form, form, root: withoutVowelChange(form, root) }] : [],
  )
}

/** English ends ”city” and ”cities” alike, in i: what both words begin with is all but that. */
function withoutVowelChange(form: string, root: string): string {
  return root.length > 3 && root.endsWith('i') && root !== form ? root.slice(0, -1) : root
}
