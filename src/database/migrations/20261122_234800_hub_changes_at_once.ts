import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Finds the feeds of all texts that have changed, and then orders each once. Ordered text by text, the feeds that many
 * texts are in were written anew for each of them, and the more often in one transaction, the slower: eight thousand
 * texts that a script moved in kept the hub waiting for half a minute, and thirty thousand for many.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`DROP FUNCTION order_hub_pings(uuid, timestamptz, timestamptz, text[])`)
  await createFeedsOfChange(db)
  await createTakingIn(db, {
    variables: 'last timestamptz; moves_on boolean;',
    ordering: `
      WITH ${changed}, pings AS (
        INSERT INTO hub_pings AS known (feed, format, due_at)
        SELECT DISTINCT feed, format, instant
        FROM changed CROSS JOIN LATERAL find_feeds_of_change(document, noted, instant) AS feed
        CROSS JOIN unnest(formats) AS format
        ON CONFLICT (feed, format) DO UPDATE SET due_at = excluded.due_at, attempts = 0, version = known.version + 1
      )
      SELECT moves_on OR EXISTS (SELECT FROM changed) INTO moves_on;`,
  })
}

type Database = MigrateUpArgs['db']

/** Which texts have changed since it was last looked, by an act or by their own time, and when that was noted. */
const changed = `
  taken AS (DELETE FROM hub_changes RETURNING document, noted_at), texts AS (
    SELECT document, noted_at FROM taken
    UNION ALL
    SELECT document, 'infinity' FROM feed_places
    WHERE feed = 'all' AND is_public AND public_from > last AND public_from <= instant
    UNION ALL
    SELECT document, 'infinity' FROM feed_places
    WHERE feed = 'all' AND is_public AND withdrawn_at > last - notice AND withdrawn_at <= instant - notice
  ), changed AS (
    SELECT document, min(noted_at) AS noted FROM texts GROUP BY document
  )`

/** The places of a text and its other languages in feeds that show it, or by the change have stopped showing it. */
const shown = `
  shown AS MATERIALIZED (
    SELECT feed, type, document FROM feed_places
    WHERE document IN (SELECT text_id UNION SELECT root UNION SELECT id FROM feed_texts() WHERE original_id = root)
      AND public_from <= instant AND (is_public OR moved_at >= greatest(noted, public_from))
  ), feeds AS (
    SELECT feed FROM shown UNION SELECT 'text:' || type || ':' || root FROM shown
  )`

/**
 * Every feed that shows, or by a change has stopped showing, a text or its other languages: their entries name each
 * other. None for a text that readers do not have and never had.
 *
 * A text has left a feed by the change if it lost its place there no earlier than `noted`.
 */
async function createFeedsOfChange(db: Database): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION find_feeds_of_change(text_id uuid, noted timestamptz, instant timestamptz)
    RETURNS SETOF text LANGUAGE plpgsql STABLE AS $$
    DECLARE
      root uuid := coalesce((SELECT original_id FROM feed_texts() WHERE id = text_id), text_id);
    BEGIN
      RETURN QUERY WITH ${sql.raw(shown)}
      SELECT feeds.feed FROM feeds WHERE EXISTS (SELECT FROM shown WHERE document = text_id);
    END $$`)
}

/**
 * Takes in what was done to texts, and which texts came, or left after their withdrawal, by their own time since it was
 * last looked. Servers do this one after the other: what one takes in, with the instant it looked until, no other does.
 */
async function createTakingIn(db: Database, { variables, ordering }: { variables: string; ordering: string }): Promise<void> {
  await db.execute(sql`
    CREATE OR REPLACE FUNCTION take_in_hub_changes(instant timestamptz, formats text[], notice interval)
    RETURNS void LANGUAGE plpgsql AS $$
    DECLARE ${sql.raw(variables)}
    BEGIN
      SELECT looked_until INTO last FROM hub_looks FOR UPDATE SKIP LOCKED;
      IF NOT FOUND THEN RETURN; END IF;
      -- What came before the first look is no news, so it is only noted when that was.
      moves_on := last IS NULL;
      ${sql.raw(ordering)}
      IF moves_on THEN UPDATE hub_looks SET looked_until = greatest(looked_until, instant); END IF;
    END $$`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP FUNCTION find_feeds_of_change(uuid, timestamptz, timestamptz)`)
  await db.execute(sql`
    CREATE FUNCTION order_hub_pings(text_id uuid, noted timestamptz, instant timestamptz, formats text[])
    RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      root uuid := coalesce((SELECT original_id FROM feed_texts() WHERE id = text_id), text_id);
    BEGIN
      INSERT INTO hub_pings AS known (feed, format, due_at)
      WITH ${sql.raw(shown)}
      SELECT feed, format, instant FROM feeds CROSS JOIN unnest(formats) AS format
      WHERE EXISTS (SELECT FROM shown WHERE document = text_id)
      ON CONFLICT (feed, format) DO UPDATE SET due_at = excluded.due_at, attempts = 0, version = known.version + 1;
    END $$`)
  await createTakingIn(db, {
    variables: 'last timestamptz; changed record; moves_on boolean;',
    ordering: `
      FOR changed IN WITH ${changed} SELECT document, noted FROM changed LOOP
        PERFORM order_hub_pings(changed.document, changed.noted, instant, formats);
        moves_on := true;
      END LOOP;`,
  })
}
