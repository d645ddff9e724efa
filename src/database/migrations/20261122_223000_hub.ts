import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What is done to a text that its readers can find in a feed. Whether they had the text is asked afterwards. */
const actsInFeeds = [
  'published',
  'withdrawn',
  'in-error',
  'consolidated',
  'reinstated',
  'unpublished',
  'trashed',
  'untrashed',
  'deleted',
  'address-changed',
  'date-changed',
  'note-changed',
  'note-removed',
  'still-correct',
]

/**
 * What a hub is to be told (WebSub).
 *
 * - `hub_changes`: the texts that something was done to, noted in the transaction of the act itself, whatever code acts.
 * - `hub_pings`: the documents of feeds that the hub is to be told of. `feed` is as in `feed_places`, or
 *   `text:{collection}:{id}` for the feed of one text, named by its original. `version` counts the changes, so that one that
 *   comes while the hub is being told of another is told of too.
 * - `hub_looks`: one row, with the instant until which texts have been looked for that came by their own time.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await createTables(db)
  await createTrigger(db)
  await createOrders(db)
  await createTakingIn(db)
}

type Database = MigrateUpArgs['db']

async function createTables(db: Database): Promise<void> {
  await db.execute(sql`
    CREATE TABLE hub_changes (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      document uuid NOT NULL,
      -- When the transaction began: a place that the text lost by it, it lost later.
      noted_at timestamptz NOT NULL DEFAULT now()
    )`)
  await db.execute(sql`
    CREATE TABLE hub_pings (
      feed text NOT NULL,
      format text NOT NULL,
      due_at timestamptz NOT NULL,
      attempts integer NOT NULL DEFAULT 0,
      version integer NOT NULL DEFAULT 1,
      PRIMARY KEY (feed, format)
    )`)
  await db.execute(sql`CREATE INDEX hub_pings_due_idx ON hub_pings (due_at)`)
  await db.execute(sql`CREATE TABLE hub_looks (looked_until timestamptz)`)
  await db.execute(sql`INSERT INTO hub_looks VALUES (NULL)`)
  await db.execute(sql`CREATE INDEX feed_places_withdrawn_idx ON feed_places (withdrawn_at) WHERE feed = 'all' AND withdrawn_at IS NOT NULL`)
}

async function createTrigger(db: Database): Promise<void> {
  const acts = actsInFeeds.map((act) => `'${act}'`).join(', ')
  await db.execute(sql`
    CREATE FUNCTION note_hub_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.act::text IN (${sql.raw(acts)}) THEN INSERT INTO hub_changes (document) VALUES (NEW.document::uuid); END IF;
      RETURN NULL;
    END $$`)
  await db.execute(sql`
    CREATE TRIGGER note_hub_change AFTER INSERT ON acts FOR EACH ROW EXECUTE FUNCTION note_hub_change()`)
}

/**
 * Orders pings for every feed that shows, or by a change has stopped showing, a text or its other languages: their entries
 * name each other. Orders none for a text that readers do not have and never had.
 *
 * A text has left a feed by the change if it lost its place there no earlier than `noted`.
 */
async function createOrders(db: Database): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION order_hub_pings(text_id uuid, noted timestamptz, instant timestamptz, formats text[])
    RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      root uuid := coalesce((SELECT original_id FROM feed_texts() WHERE id = text_id), text_id);
    BEGIN
      INSERT INTO hub_pings AS known (feed, format, due_at)
      WITH shown AS MATERIALIZED (
        SELECT feed, type, document FROM feed_places
        WHERE document IN (SELECT text_id UNION SELECT root UNION SELECT id FROM feed_texts() WHERE original_id = root)
          AND public_from <= instant AND (is_public OR moved_at >= greatest(noted, public_from))
      ), feeds AS (
        SELECT feed FROM shown UNION SELECT 'text:' || type || ':' || root FROM shown
      )
      SELECT feed, format, instant FROM feeds CROSS JOIN unnest(formats) AS format
      WHERE EXISTS (SELECT FROM shown WHERE document = text_id)
      ON CONFLICT (feed, format) DO UPDATE SET due_at = excluded.due_at, attempts = 0, version = known.version + 1;
    END $$`)
}

/**
 * Takes in what was done to texts, and which texts came, or left after their withdrawal, by their own time since it was
 * last looked. Servers do this one after the other: what one takes in, with the instant it looked until, no other does.
 *
 * `notice` is how long a withdrawn text stays.
 */
async function createTakingIn(db: Database): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION take_in_hub_changes(instant timestamptz, formats text[], notice interval)
    RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      last timestamptz;
      changed record;
      moves_on boolean;
    BEGIN
      SELECT looked_until INTO last FROM hub_looks FOR UPDATE SKIP LOCKED;
      IF NOT FOUND THEN RETURN; END IF;
      -- What came before the first look is no news, so it is only noted when that was.
      moves_on := last IS NULL;
      FOR changed IN
        WITH taken AS (DELETE FROM hub_changes RETURNING document, noted_at), texts AS (
          SELECT document, noted_at FROM taken
          UNION ALL
          SELECT document, 'infinity' FROM feed_places
          WHERE feed = 'all' AND is_public AND public_from > last AND public_from <= instant
          UNION ALL
          SELECT document, 'infinity' FROM feed_places
          WHERE feed = 'all' AND is_public AND withdrawn_at > last - notice AND withdrawn_at <= instant - notice
        )
        SELECT document, min(noted_at) AS noted FROM texts GROUP BY document
      LOOP
        PERFORM order_hub_pings(changed.document, changed.noted, instant, formats);
        moves_on := true;
      END LOOP;
      IF moves_on THEN UPDATE hub_looks SET looked_until = greatest(looked_until, instant); END IF;
    END $$`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TRIGGER note_hub_change ON acts`)
  await db.execute(sql`DROP FUNCTION note_hub_change()`)
  await db.execute(sql`DROP FUNCTION take_in_hub_changes(timestamptz, text[], interval)`)
  await db.execute(sql`DROP FUNCTION order_hub_pings(uuid, timestamptz, timestamptz, text[])`)
  await db.execute(sql`DROP INDEX feed_places_withdrawn_idx`)
  await db.execute(sql`DROP TABLE hub_looks, hub_pings, hub_changes`)
}
