import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Assignments that are not done. One is done when somebody has said, after it was made, that the translation is true to
 * everything that readers of the original had been told of by then; what is told of later is another assignment's.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION open_translation_assignments() RETURNS SETOF translation_assignments LANGUAGE sql STABLE AS $$
      SELECT assignment.* FROM translation_assignments AS assignment WHERE NOT EXISTS (
        SELECT FROM translation_reviews AS review
        WHERE review.original = assignment.document AND review.language::text = assignment.language::text
          AND review.at >= assignment.at AND NOT EXISTS (
            SELECT FROM revisions AS revision
            WHERE revision.document = assignment.document AND revision.number > review.revision
              AND revision.significance IN ('major', 'correction') AND revision.published_at <= review.at))
    $$`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP FUNCTION open_translation_assignments()`)
}
