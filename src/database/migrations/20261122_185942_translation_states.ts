import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Each collection of texts of this migration's time, with its table, and what its time gate asks beside the time itself. */
const collections = [
  { type: 'articles', texts: 'articles', gate: '' },
  { type: 'reports', texts: 'reports', gate: '' },
  {
    type: 'press-releases',
    texts: 'press_releases',
    gate: ' AND (embargo_until IS NULL OR embargo_until <= translation_states.at)',
  },
]

/** Every text that is not in the trash, and whether its own time has come. */
const texts = collections
  .map(
    ({ type, texts, gate }) => `
      SELECT '${type}'::text AS type, id, original_id, language::text AS language, title, published_at, withdrawn_at,
        _status = 'published' AND published_at IS NOT NULL AND published_at <= translation_states.at${gate} AS is_public
      FROM ${texts} WHERE deleted_at IS NULL`,
  )
  .join(' UNION ALL ')

/**
 * How each public original stands to every other language, as `toTranslationState` tells it of what is stored: the time
 * gate is asked at the instant; what has been said and withdrawn counts whenever it was. It is made in the database so
 * that lists can be filtered, ordered and divided into pages; a test holds the two to the same answers.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION translation_states(at timestamptz, languages text[]) RETURNS TABLE (
      type text, original uuid, original_language text, title text, published_at timestamptz, is_withdrawn boolean,
      language text, translation uuid, state text, told integer, minor integer, urgent boolean,
      reviewed integer, newest integer, since timestamptz
    ) LANGUAGE sql STABLE AS $$
      WITH texts AS (${sql.raw(texts)}),
      reviews AS (
        SELECT DISTINCT ON (document) document, translation_reviews.revision::integer AS revision
        FROM translation_reviews ORDER BY document, created_at DESC, id DESC
      ),
      pairs AS (
        SELECT original.*, wanted.language AS wanted, translation.id AS translation,
          translation.is_public AS has_readers, coalesce(translation.withdrawn_at, original.withdrawn_at) AS fallen_at,
          reviews.revision AS reviewed
        FROM texts AS original
        CROSS JOIN unnest(translation_states.languages) AS wanted(language)
        LEFT JOIN texts AS translation ON translation.original_id = original.id AND translation.language = wanted.language
        LEFT JOIN reviews ON reviews.document = translation.id::text
        WHERE original.original_id IS NULL AND original.is_public AND wanted.language <> original.language
      ),
      counted AS (
        SELECT pairs.id, pairs.wanted, max(revision.number)::integer AS newest,
          count(*) FILTER (WHERE is_since AND is_told)::integer AS told,
          count(*) FILTER (WHERE is_since AND revision.significance = 'minor')::integer AS minor,
          coalesce(bool_or(is_since AND revision.significance = 'correction'), false) AS urgent,
          min(revision.published_at) FILTER (WHERE is_since AND is_told) AS told_at
        FROM pairs LEFT JOIN revisions AS revision
          ON revision.document = pairs.id::text AND revision.published_at <= translation_states.at
        CROSS JOIN LATERAL (SELECT revision.number > coalesce(pairs.reviewed, 0) AS is_since,
          revision.significance IN ('major', 'correction') AS is_told) AS judged
        GROUP BY pairs.id, pairs.wanted
      ),
      judged AS (
        SELECT pairs.*, counted.newest, counted.told, counted.minor, counted.urgent, counted.told_at,
          CASE WHEN pairs.translation IS NULL THEN 'missing' WHEN NOT pairs.has_readers THEN 'in-progress'
            WHEN pairs.fallen_at IS NOT NULL THEN 'withdrawn' WHEN counted.told > 0 THEN 'behind' ELSE 'current' END AS state
        FROM pairs JOIN counted ON counted.id = pairs.id AND counted.wanted = pairs.wanted
      )
      SELECT judged.type, judged.id, judged.language, judged.title::text, judged.published_at,
        judged.withdrawn_at IS NOT NULL, judged.wanted, judged.translation, judged.state,
        CASE judged.state WHEN 'behind' THEN judged.told WHEN 'current' THEN 0 END,
        CASE WHEN judged.state IN ('behind', 'current') THEN judged.minor END,
        judged.state = 'behind' AND judged.urgent, judged.reviewed, judged.newest,
        CASE judged.state WHEN 'behind' THEN judged.told_at WHEN 'withdrawn' THEN judged.fallen_at
          WHEN 'current' THEN NULL ELSE judged.published_at END
      FROM judged
    $$`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP FUNCTION translation_states(timestamptz, text[])`)
}
