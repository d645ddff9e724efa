import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Each collection of texts of this migration's time, with its tables, and its embargo where it has one. */
const collections = [
  { type: 'articles', texts: 'articles', embargo: 'NULL::timestamptz' },
  { type: 'reports', texts: 'reports', embargo: 'NULL::timestamptz' },
  { type: 'press-releases', texts: 'press_releases', embargo: 'embargo_until' },
]

/** Every text, whether it is published, and its own times. */
const texts = collections
  .map(
    ({ type, texts, embargo }) => `
      SELECT '${type}'::text COLLATE "C" AS type, id, original_id, language::text AS language, withdrawn_at,
        _status = 'published' AND deleted_at IS NULL AND published_at IS NOT NULL AS is_published,
        greatest(published_at, ${embargo}) AS public_from
      FROM ${texts}`,
  )
  .join(' UNION ALL ')

const topics = collections
  .map(({ texts }) => `SELECT parent_id, topics_id FROM ${texts}_rels WHERE path = 'topics' AND topics_id IS NOT NULL`)
  .join(' UNION ALL ')

/**
 * What stands in which feed, and in what order it came: a row for each text in each feed that it has been in, so that no
 * feed has to look through the texts. `feed` is `all`, a language (`sv`), a collection in a language (`sv:articles`) or a
 * topic in a language (`sv:topic:…`).
 *
 * `place` counts from the oldest and is given once, when the text is public in the feed, so that an archive of fifty
 * places never takes in another text. `moved_at` is when the text last left the feed, came back to it, was withdrawn or
 * was reinstated; it is null for one that has stood there since it came.
 *
 * The rows are made at commit, from what was committed, whoever wrote it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE feed_places (
      feed text NOT NULL,
      type text COLLATE "C" NOT NULL,
      document uuid NOT NULL,
      language text NOT NULL,
      public_from timestamptz NOT NULL,
      withdrawn_at timestamptz,
      is_public boolean NOT NULL,
      moved_at timestamptz,
      place integer,
      PRIMARY KEY (feed, document)
    )`)
  await db.execute(sql`CREATE INDEX feed_places_newest_idx ON feed_places (feed, public_from DESC, type, document)`)
  await db.execute(sql`CREATE UNIQUE INDEX feed_places_place_idx ON feed_places (feed, place)`)
  await db.execute(sql`CREATE INDEX feed_places_document_idx ON feed_places (document)`)
  await db.execute(sql`CREATE INDEX feed_places_waiting_idx ON feed_places (public_from) WHERE place IS NULL AND is_public`)
  await createMembers(db)
  await createFunctions(db)
  await fill(db)
  await createTriggers(db)
}

type Database = MigrateUpArgs['db']

/**
 * The feeds that each text is in when it is published. A translation's facts are its original's. PostgreSQL puts the
 * functions' bodies into the queries that ask them, as it would with views; but a view would refuse every later change
 * of the columns that it reads.
 */
async function createMembers(db: Database): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION feed_texts() RETURNS TABLE (
      type text, id uuid, original_id uuid, language text, withdrawn_at timestamptz, is_published boolean,
      public_from timestamptz
    ) LANGUAGE sql STABLE AS $$ ${sql.raw(texts)} $$`)
  await db.execute(sql`
    CREATE FUNCTION feed_topics() RETURNS TABLE (parent_id uuid, topics_id uuid)
    LANGUAGE sql STABLE AS $$ ${sql.raw(topics)} $$`)
  await db.execute(sql`
    CREATE FUNCTION feed_members() RETURNS TABLE (
      feed text, type text, document uuid, language text, withdrawn_at timestamptz, public_from timestamptz
    ) LANGUAGE sql STABLE AS $$
    SELECT feeds.feed, text.type, text.id AS document, text.language, text.withdrawn_at,
      greatest(text.public_from, facts.public_from) AS public_from
    FROM feed_texts() AS text
    JOIN feed_texts() AS facts ON facts.id = coalesce(text.original_id, text.id)
    CROSS JOIN LATERAL (
      SELECT 'all' AS feed
      UNION ALL SELECT text.language
      UNION ALL SELECT text.language || ':' || text.type
      UNION ALL SELECT text.language || ':topic:' || topics_id FROM feed_topics() WHERE parent_id = facts.id
    ) AS feeds
    WHERE text.is_published AND facts.is_published $$`)
}

async function createFunctions(db: Database): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION give_feed_places() RETURNS void LANGUAGE sql AS $$
      UPDATE feed_places SET place = given.place FROM (
        SELECT feed, document,
          coalesce((SELECT max(place) FROM feed_places AS placed WHERE placed.feed = waiting.feed), 0)
            + row_number() OVER (PARTITION BY feed ORDER BY public_from, type, document) AS place
        FROM feed_places AS waiting
        WHERE place IS NULL AND is_public AND public_from <= clock_timestamp()
      ) AS given
      WHERE feed_places.feed = given.feed AND feed_places.document = given.document
    $$`)
  await db.execute(sql`
    CREATE FUNCTION place_text_in_feeds(text_id uuid) RETURNS void LANGUAGE sql AS $$
      INSERT INTO feed_places AS known (feed, type, document, language, public_from, withdrawn_at, is_public)
      SELECT feed, type, document, language, public_from, withdrawn_at, true FROM feed_members() WHERE document = text_id
      ON CONFLICT (feed, document) DO UPDATE SET
        public_from = excluded.public_from,
        withdrawn_at = excluded.withdrawn_at,
        is_public = true,
        moved_at = CASE
          WHEN known.is_public AND (known.withdrawn_at IS NULL) = (excluded.withdrawn_at IS NULL) THEN known.moved_at
          ELSE clock_timestamp() END
      WHERE (known.public_from, known.withdrawn_at, known.is_public)
        IS DISTINCT FROM (excluded.public_from, excluded.withdrawn_at, true);
      UPDATE feed_places SET is_public = false, moved_at = clock_timestamp()
      WHERE document = text_id AND is_public
        AND feed NOT IN (SELECT feed FROM feed_members() WHERE document = text_id);
    $$`)
  // One writer at a time, so that no place is given twice, and none is passed over.
  await db.execute(sql`
    CREATE FUNCTION place_in_feeds() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      changed record;
      text_id uuid;
    BEGIN
      IF TG_OP = 'DELETE' THEN changed := OLD; ELSE changed := NEW; END IF;
      text_id := to_jsonb(changed) ->> TG_ARGV[0];
      PERFORM pg_advisory_xact_lock(hashtext('feed_places'));
      PERFORM place_text_in_feeds(text_id);
      PERFORM place_text_in_feeds(id) FROM feed_texts() WHERE original_id = text_id;
      PERFORM give_feed_places();
      RETURN NULL;
    END $$`)
}

async function fill(db: Database): Promise<void> {
  await db.execute(sql`
    INSERT INTO feed_places (feed, type, document, language, public_from, withdrawn_at, is_public)
    SELECT feed, type, document, language, public_from, withdrawn_at, true FROM feed_members()`)
  await db.execute(sql`SELECT give_feed_places()`)
}

// At the end of the transaction, when a text and its topics have both been written.
async function createTriggers(db: Database): Promise<void> {
  for (const { texts } of collections) {
    await db.execute(sql`
      CREATE CONSTRAINT TRIGGER place_in_feeds AFTER INSERT OR UPDATE OR DELETE ON ${sql.identifier(texts)}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION place_in_feeds('id')`)
    await db.execute(sql`
      CREATE CONSTRAINT TRIGGER place_in_feeds_by_topic AFTER INSERT ON ${sql.identifier(`${texts}_rels`)}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.path = 'topics')
      EXECUTE FUNCTION place_in_feeds('parent_id')`)
    await db.execute(sql`
      CREATE CONSTRAINT TRIGGER leave_feeds_by_topic AFTER DELETE ON ${sql.identifier(`${texts}_rels`)}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.path = 'topics')
      EXECUTE FUNCTION place_in_feeds('parent_id')`)
  }
  await db.execute(sql`
    CREATE TRIGGER announce_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON feed_places
    FOR EACH STATEMENT EXECUTE FUNCTION announce_change('publications')`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const { texts } of collections) {
    await db.execute(sql`DROP TRIGGER place_in_feeds ON ${sql.identifier(texts)}`)
    await db.execute(sql`DROP TRIGGER place_in_feeds_by_topic ON ${sql.identifier(`${texts}_rels`)}`)
    await db.execute(sql`DROP TRIGGER leave_feeds_by_topic ON ${sql.identifier(`${texts}_rels`)}`)
  }
  await db.execute(sql`DROP FUNCTION place_in_feeds()`)
  await db.execute(sql`DROP FUNCTION place_text_in_feeds(uuid)`)
  await db.execute(sql`DROP FUNCTION give_feed_places()`)
  await db.execute(sql`DROP FUNCTION feed_members()`)
  await db.execute(sql`DROP FUNCTION feed_topics()`)
  await db.execute(sql`DROP FUNCTION feed_texts()`)
  await db.execute(sql`DROP TABLE feed_places`)
}
