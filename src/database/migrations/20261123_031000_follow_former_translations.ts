import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const texts = ['articles', 'reports', 'press_releases'].map((name) => sql.identifier(name))

/**
 * Who follows a text follows each of its languages. A translation that becomes an original of its own is followed by the
 * same people as before; which one it was a translation of is kept, so that they are told truly of that.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`CREATE TABLE former_translations (document uuid PRIMARY KEY, original uuid NOT NULL)`)
  await db.execute(sql`CREATE INDEX former_translations_original_idx ON former_translations (original)`)
  await db.execute(sql`
    CREATE FUNCTION follow_former_translation() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO former_translations (document, original) VALUES (NEW.id, OLD.original_id)
      ON CONFLICT (document) DO UPDATE SET original = excluded.original;
      UPDATE subscriptions SET follows = follows || ('text:' || NEW.id)
      WHERE follows @> ARRAY['text:' || OLD.original_id] AND NOT follows @> ARRAY['text:' || NEW.id]
        AND NEW.language::text = ANY (languages);
      RETURN NULL;
    END $$`)
  for (const table of texts)
    await db.execute(sql`
      CREATE TRIGGER follow_former_translation AFTER UPDATE OF original_id ON ${table} FOR EACH ROW
      WHEN (OLD.original_id IS NOT NULL AND NEW.original_id IS NULL AND NEW._status = 'published')
      EXECUTE FUNCTION follow_former_translation()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of texts) await db.execute(sql`DROP TRIGGER follow_former_translation ON ${table}`)
  await db.execute(sql`DROP FUNCTION follow_former_translation()`)
  await db.execute(sql`DROP TABLE former_translations`)
}
