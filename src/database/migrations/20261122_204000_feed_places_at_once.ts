import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Which texts wait for a place, and from where each feed's places go on; asked once for each feed, before any is given. */
const lasts = `
  lasts AS MATERIALIZED (
    SELECT feed, coalesce((SELECT max(place) FROM feed_places AS placed WHERE placed.feed = feeds.feed), 0) AS last
    FROM (SELECT DISTINCT feed FROM waiting) AS feeds
  )`

/** Asked anew for each text, the last place was looked for among all that were given in the same breath: ever slower. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE OR REPLACE FUNCTION give_feed_places() RETURNS void LANGUAGE sql AS $$
      WITH waiting AS MATERIALIZED (
        SELECT feed, type, document, public_from FROM feed_places
        WHERE place IS NULL AND is_public AND public_from <= clock_timestamp()
      ), ${sql.raw(lasts)}, given AS MATERIALIZED (
        SELECT feed, document, last + row_number() OVER (PARTITION BY feed ORDER BY public_from, type, document) AS place
        FROM waiting JOIN lasts USING (feed)
      )
      UPDATE feed_places SET place = given.place FROM given
      WHERE feed_places.feed = given.feed AND feed_places.document = given.document
    $$`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    CREATE OR REPLACE FUNCTION give_feed_places() RETURNS void LANGUAGE sql AS $$
      UPDATE feed_places SET place = given.place FROM (
        SELECT feed, document,
          coalesce((SELECT max(place) FROM feed_places AS placed WHERE placed.feed = waiting.feed), 0)
            + row_number() OVER (PARTITION BY feed ORDER BY public_from, type, document) AS place
        FROM feed_places AS waiting
        WHERE place IS NULL AND is_public AND public_from <= clock_timestamp()
      ) AS given
      WHERE feed_places.feed = given.feed AND feed_places.document = given.document
    $$`)
}
