import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { databaseOf } from '../access/databaseOf'
import { inTransaction } from '../access/inTransaction'

/**
 * Makes one notice for each account of those that concern everybody and whose time has come: the translators of the
 * language and whoever has the task, or, of a translation that is handed in, those who may publish it. Nobody is told
 * of what they did themselves, nor of a publication that was taken back before its time.
 *
 * @param now The instant it is.
 */
export async function addressNotices(payload: Payload, now: Date): Promise<void> {
  const req = await createLocalReq({ context: { now } }, payload)
  await inTransaction(req, async () => {
    const db = await databaseOf(req)
    const instant = now.toISOString()
    // Another server that is at work on some of them sees to those.
    await db.execute(sql`
      WITH due AS (
        SELECT * FROM translation_notices WHERE state = 'new' AND send_at <= ${instant} FOR UPDATE SKIP LOCKED
      ),
      closed AS (
        UPDATE translation_notices AS notice SET state = 'closed', settled_at = ${instant}
        FROM due WHERE notice.id = due.id
      )
      INSERT INTO translation_notices (id, kind, type, document, language, title, text_language, note, revision, send_at,
        by_id, recipient_id, state, attempts, created_at, updated_at)
      SELECT gen_random_uuid(), kind, type, document, language, title, text_language, note, revision, send_at,
        by_id, account.id, 'waiting', 0, due.created_at, now()
      FROM due JOIN users AS account ON account.wants_mail IS NOT FALSE AND account.id IS DISTINCT FROM due.by_id
      WHERE ${isStillTrue(instant)} AND ${concerns}`)
    // Whose account is gone need not be told.
    await db.execute(sql`
      UPDATE translation_notices SET state = 'closed', settled_at = ${instant}
      WHERE state = 'waiting' AND recipient_id IS NULL`)
  })
}

/** A publication that waited and was taken back left no revision. */
function isStillTrue(instant: string) {
  return sql`(due.kind NOT IN ('published', 'changed', 'corrected') OR EXISTS (
    SELECT FROM revisions AS revision
    WHERE revision.document = due.document AND revision.number = due.revision AND revision.published_at <= ${instant}))`
}

const concerns = sql`CASE WHEN due.kind = 'ready' THEN account.role IN ('admin', 'editor')
  ELSE (account.role = 'translator' AND EXISTS (
      SELECT FROM users_languages AS known WHERE known.parent_id = account.id AND known.value::text = due.language::text))
    OR EXISTS (
      SELECT FROM open_translation_assignments() AS task
      WHERE task.document = due.document AND task.language::text = due.language::text AND task.assignee_id = account.id)
  END`
