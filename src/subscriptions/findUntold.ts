import { sql } from '@payloadcms/db-postgres'
import type { MailedText } from '@/domain/mailedText'
import type { Database } from './database'
import type { Recipient } from './delivery'
import type { Told } from './told'

interface Asked {
  recipient: Recipient
  texts: readonly MailedText[]
}

interface UntoldRow extends Omit<Told, 'toldAt'>, Record<string, unknown> {
  public_from: Date | string
}

/**
 * Other languages of texts, published so lately that nobody has been told: a reader of both is told of them in the same
 * mail, and then not again.
 */
export async function findUntold(db: Database, { recipient, texts }: Asked): Promise<Told[]> {
  const editions = texts.flatMap((text) => text.editions.filter(({ id, isWithdrawn }) => id !== text.id && !isWithdrawn))
  const wanted = editions.filter(({ language }) => recipient.languages.includes(language)).map(({ id }) => sql`${id}::uuid`)
  if (wanted.length === 0) return []

  const { rows } = await db.execute<UntoldRow>(sql`
    SELECT kind, type, document, language, title, revision, significance, public_from FROM mailings
    WHERE state = 'new' AND kind = 'text' AND significance = 'first' AND document IN (${sql.join(wanted, sql`, `)})`)
  return rows.map(({ public_from: publicFrom, ...told }) => ({ ...told, toldAt: new Date(publicFrom) }))
}
