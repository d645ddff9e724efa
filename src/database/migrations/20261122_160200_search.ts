import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What readers search in: the words of each text as last published, a row for each text. No collection, for editors have
 * nothing to do in it. Answers made from it are not kept, so nothing is announced.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE search_entries (
      document uuid PRIMARY KEY,
      type text NOT NULL,
      language text NOT NULL,
      title text NOT NULL,
      words tsvector NOT NULL
    )`)
  await db.execute(sql`CREATE INDEX search_entries_words_idx ON search_entries USING gin (words)`)
  // A server may lack the extension, or let only its owner add one. Then misspelled words find nothing, and all else works.
  await db.execute(sql`
    DO $$ BEGIN
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE INDEX search_entries_title_idx ON search_entries USING gin (title gin_trgm_ops);
    EXCEPTION
      WHEN insufficient_privilege OR feature_not_supported OR undefined_file OR undefined_object OR invalid_schema_name THEN
        RAISE NOTICE 'pg_trgm cannot be used: %', SQLERRM;
    END $$`)
}

// The extension stays: somebody else may use it.
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE search_entries`)
}
