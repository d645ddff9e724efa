import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Tables of this migration's time whose rows readers can see, by the tag of the answers that are made from them. */
const tablesByTag = {
  publications: ['revisions', 'addresses', 'takedowns', 'takedowns_rels', 'redirects'],
  files: ['former_files'],
}

/** Each collection of texts, with its table and the table of its versions. */
const collections = [
  { type: 'articles', texts: 'articles', versions: '_articles_v' },
  { type: 'reports', texts: 'reports', versions: '_reports_v' },
  { type: 'press-releases', texts: 'press_releases', versions: '_press_releases_v' },
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [tag, tables] of Object.entries(tablesByTag))
    for (const table of tables)
      await db.execute(sql`
        CREATE TRIGGER announce_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${sql.identifier(table)}
        FOR EACH STATEMENT EXECUTE FUNCTION announce_change(${sql.raw(`'${tag}'`)})`)
  await guardRevisions(db)
  await guardActs(db)
  for (const collection of collections) {
    await recordEarlierAddresses(db, collection)
    await recordEarlierRevisions(db, collection)
  }
}

type Database = MigrateUpArgs['db']
type Collection = (typeof collections)[number]

/** Whatever code runs, a publication stays as it was: only what readers are told of the change may be mended. */
async function guardRevisions(db: Database): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION guard_revision() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (NEW.document, NEW.type, NEW.language, NEW.number, NEW.version, NEW.published_at, NEW.created_at)
          IS DISTINCT FROM (OLD.document, OLD.type, OLD.language, OLD.number, OLD.version, OLD.published_at, OLD.created_at)
        OR NEW.telling IS DISTINCT FROM OLD.telling OR NEW.uses IS DISTINCT FROM OLD.uses
        OR (NEW.significance IS DISTINCT FROM OLD.significance AND NEW.significance <> 'minor')
        OR (OLD.hidden_at IS NOT NULL AND NEW.hidden_at IS DISTINCT FROM OLD.hidden_at)
        OR NEW.forced_because IS DISTINCT FROM OLD.forced_because
      THEN RAISE EXCEPTION 'revision % of % is published and cannot be changed', OLD.number, OLD.document;
      END IF;
      RETURN NEW;
    END $$`)
  await db.execute(sql`
    CREATE TRIGGER guard_revision BEFORE UPDATE ON revisions FOR EACH ROW EXECUTE FUNCTION guard_revision()`)
}

/** The audit log only grows. */
async function guardActs(db: Database): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION guard_act() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'the audit log cannot be changed';
    END $$`)
  await db.execute(sql`
    CREATE TRIGGER guard_act BEFORE UPDATE OR DELETE OR TRUNCATE ON acts
    FOR EACH STATEMENT EXECUTE FUNCTION guard_act()`)
}

/**
 * The versions that readers were given, or are to be given: published, and neither replaced nor taken back before their
 * time came.
 */
function versionsWithReaders({ texts, versions }: Collection) {
  return sql`
    SELECT * FROM (
      SELECT version.*, coalesce(
        lead(version.created_at) OVER (PARTITION BY version.parent_id ORDER BY version.created_at),
        CASE WHEN text.deleted_at IS NOT NULL THEN text.deleted_at
          WHEN text._status = 'published' THEN 'infinity' ELSE text.updated_at END) AS ended_at
      FROM ${sql.identifier(versions)} AS version JOIN ${sql.identifier(texts)} AS text ON text.id = version.parent_id
      WHERE version.version__status = 'published' AND version.version_published_at IS NOT NULL
        AND version.version_slug IS NOT NULL
    ) AS published WHERE version_published_at < ended_at`
}

/** Texts keep the addresses they have had, those that are public now before any other. */
async function recordEarlierAddresses(db: Database, collection: Collection): Promise<void> {
  const { type, texts } = collection
  await db.execute(sql`
    INSERT INTO addresses (id, type, document, language, slug, public_from, created_at, updated_at)
    SELECT gen_random_uuid(), ${type}::enum_addresses_type, id::text, language::text::enum_addresses_language, slug,
      published_at, now(), now()
    FROM ${sql.identifier(texts)}
    WHERE _status = 'published' AND deleted_at IS NULL AND slug IS NOT NULL AND published_at IS NOT NULL
    ON CONFLICT DO NOTHING`)
  await db.execute(sql`
    INSERT INTO addresses (id, type, document, language, slug, public_from, created_at, updated_at)
    SELECT gen_random_uuid(), ${type}::enum_addresses_type, parent_id::text,
      version_language::text::enum_addresses_language, version_slug, min(version_published_at), now(), now()
    FROM (${versionsWithReaders(collection)}) AS versions
    GROUP BY parent_id, version_language, version_slug
    ON CONFLICT DO NOTHING`)
}

/** What was published before publications were numbered: the first, and the last if there were several. */
async function recordEarlierRevisions(db: Database, collection: Collection): Promise<void> {
  const { type } = collection
  const published = sql`
    SELECT id, parent_id, version_language, version_published_at, version_modified_at,
      row_number() OVER (PARTITION BY parent_id ORDER BY created_at) AS place,
      row_number() OVER (PARTITION BY parent_id ORDER BY created_at DESC) AS place_from_last
    FROM (${versionsWithReaders(collection)}) AS versions`
  await db.execute(sql`
    INSERT INTO revisions
      (id, type, document, language, number, significance, published_at, version, created_at, updated_at)
    SELECT gen_random_uuid(), ${type}::enum_revisions_type, parent_id::text,
      version_language::text::enum_revisions_language, 1, 'first', version_published_at, id::text, now(), now()
    FROM (${published}) AS versions WHERE place = 1`)
  await db.execute(sql`
    INSERT INTO revisions
      (id, type, document, language, number, significance, published_at, version, created_at, updated_at)
    SELECT gen_random_uuid(), ${type}::enum_revisions_type, parent_id::text,
      version_language::text::enum_revisions_language, 2,
      (CASE WHEN version_modified_at IS NULL THEN 'minor' ELSE 'major' END)::enum_revisions_significance,
      coalesce(version_modified_at, version_published_at), id::text, now(), now()
    FROM (${published}) AS versions WHERE place_from_last = 1 AND place > 1`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TRIGGER guard_act ON acts`)
  await db.execute(sql`DROP FUNCTION guard_act()`)
  await db.execute(sql`DROP TRIGGER guard_revision ON revisions`)
  await db.execute(sql`DROP FUNCTION guard_revision()`)
  for (const table of Object.values(tablesByTag).flat())
    await db.execute(sql`DROP TRIGGER announce_change ON ${sql.identifier(table)}`)
}
