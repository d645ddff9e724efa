import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Tables whose rows readers can see, by the tag of the answers that are made from them (`src/cache/tags.ts`). Those of
 * languages, relations and lists are named too: Payload leaves the document's own row alone when only they change.
 */
const tablesByTag = {
  publications: [
    'articles',
    'articles_rels',
    'reports',
    'reports_rels',
    'reports_authors',
    'press_releases',
    'press_releases_rels',
  ],
  topics: ['topics', 'topics_locales'],
  contacts: ['contacts', 'contacts_locales', 'contacts_languages_spoken'],
  files: ['media', 'media_locales', 'documents'],
  site: ['site', 'site_locales'],
}

// PostgreSQL tells every server at commit, whoever wrote and by whatever means, and never of what was rolled back. Drafts
// are saved to tables of versions, so an editor who types does not have every page made anew.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`CREATE TABLE last_changes (tag text PRIMARY KEY, changed_at timestamptz NOT NULL)`)
  await db.execute(sql`
    CREATE FUNCTION announce_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO last_changes VALUES (TG_ARGV[0], clock_timestamp())
        ON CONFLICT (tag) DO UPDATE SET changed_at = greatest(last_changes.changed_at, excluded.changed_at);
      PERFORM pg_notify('nyhetsrum_changes', json_build_array(TG_ARGV[0])::text);
      RETURN NULL;
    END $$`)
  for (const [tag, tables] of Object.entries(tablesByTag))
    for (const table of tables)
      await db.execute(sql`
        CREATE TRIGGER announce_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${sql.identifier(table)}
        FOR EACH STATEMENT EXECUTE FUNCTION announce_change(${sql.raw(`'${tag}'`)})`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP FUNCTION announce_change() CASCADE`)
  await db.execute(sql`DROP TABLE last_changes`)
}
