import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Every word that a topic has been at, for ever: who follows a topic's feed is led on when the topic gets another word,
 * and told that the feed is gone when the topic is. A word belongs to the topic that had it last.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE topic_addresses (
      language text NOT NULL,
      slug text NOT NULL,
      topic uuid NOT NULL,
      PRIMARY KEY (language, slug)
    )`)
  await db.execute(sql`
    INSERT INTO topic_addresses (language, slug, topic)
    SELECT _locale::text, slug, _parent_id FROM topics_locales WHERE slug IS NOT NULL`)
  await db.execute(sql`
    CREATE FUNCTION record_topic_address() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO topic_addresses AS known (language, slug, topic) VALUES (NEW._locale::text, NEW.slug, NEW._parent_id)
      ON CONFLICT (language, slug) DO UPDATE SET topic = excluded.topic WHERE known.topic <> excluded.topic;
      RETURN NULL;
    END $$`)
  await db.execute(sql`
    CREATE TRIGGER record_topic_address AFTER INSERT OR UPDATE ON topics_locales
    FOR EACH ROW WHEN (NEW.slug IS NOT NULL) EXECUTE FUNCTION record_topic_address()`)
  await db.execute(sql`
    CREATE TRIGGER announce_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON topic_addresses
    FOR EACH STATEMENT EXECUTE FUNCTION announce_change('topics')`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TRIGGER record_topic_address ON topics_locales`)
  await db.execute(sql`DROP FUNCTION record_topic_address()`)
  await db.execute(sql`DROP TABLE topic_addresses`)
}
