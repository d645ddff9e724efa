import { sql } from '@payloadcms/db-postgres'
import type { RichText } from '@/domain/body'
import type { PublicationType } from '@/domain/publication'
import { languageOf, type Locale } from '@/i18n/locales'
import { toPlainText } from '@/richText/toPlainText'
import type { Database, SqlPiece } from './database'
import { toTails } from './toTails'
import { toWords } from './toWords'

/** A text, as far as it can be searched. */
export interface Searchable {
  id: string
  type: PublicationType
  language: Locale
  title: string
  standfirst: string
  body: RichText
}

/** PostgreSQL keeps at most a megabyte of words of one text. Nobody writes as much, but somebody may paste it. */
const wordsMax = 40_000

/**
 * Makes a text findable by its words as they stand now, and no longer by those it had.
 *
 * @param database The transaction of the publication: found by these words or by the former ones, never by neither.
 */
export async function writeSearchEntry(database: Database, text: Searchable): Promise<void> {
  await database.execute(sql`
    ${toInsertion(text)} ON CONFLICT (document) DO UPDATE
    SET type = excluded.type, language = excluded.language, title = excluded.title, words = excluded.words`)
}

/** The same for a text that has no entry. One that was written meanwhile is newer and stays. */
export async function addSearchEntry(database: Database, text: Searchable): Promise<void> {
  await database.execute(sql`${toInsertion(text)} ON CONFLICT (document) DO NOTHING`)
}

/** A text that is deleted for good leaves no words behind. */
export async function deleteSearchEntry(database: Database, id: string): Promise<void> {
  await database.execute(sql`DELETE FROM search_entries WHERE document = ${id}`)
}

function toInsertion({ id, type, language, title, standfirst, body }: Searchable): SqlPiece {
  const weigh = (words: string[], weight: 'A' | 'B' | 'C' | 'D') =>
    sql`setweight(to_tsvector(${languageOf(language).searchRules}::regconfig, ${words.slice(0, wordsMax).join(' ')}), ${weight}::"char")`
  return sql`
    INSERT INTO search_entries (document, type, language, title, words) VALUES (
      ${id}, ${type}, ${language}, ${title},
      ${weigh(toWords(title), 'A')} || ${weigh(toWords(standfirst), 'B')} ||
      ${weigh(toWords(toPlainText(body)), 'C')} || ${weigh(toTails(`${title} ${standfirst}`), 'D')}
    )`
}
