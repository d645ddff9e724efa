import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What translators have written before, part by part, as it was last published: a row for each part of each translation.
 * No collection, for nobody edits it. What is asked of it is what resembles `words`, which are `source` without its marks.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE translation_memory (
      document uuid NOT NULL,
      unit text NOT NULL,
      type text NOT NULL,
      source_language text NOT NULL,
      target_language text NOT NULL,
      source text NOT NULL,
      target text NOT NULL,
      words text NOT NULL,
      PRIMARY KEY (document, unit)
    )`)
  // Long paragraphs are too long for an index of the words themselves.
  await db.execute(sql`CREATE INDEX translation_memory_same_idx ON translation_memory (md5(words))`)
  // Without the extension only exact matches are found.
  await db.execute(sql`
    DO $$ BEGIN
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE INDEX translation_memory_words_idx ON translation_memory USING gin (words gin_trgm_ops);
    EXCEPTION
      WHEN insufficient_privilege OR feature_not_supported OR undefined_file OR undefined_object OR invalid_schema_name THEN
        RAISE NOTICE 'pg_trgm cannot be used: %', SQLERRM;
    END $$`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE translation_memory`)
}
