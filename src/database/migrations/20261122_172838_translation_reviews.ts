import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_translation_reviews_type" AS ENUM('articles', 'reports', 'press-releases');
  CREATE TYPE "public"."enum_translation_reviews_language" AS ENUM('sv', 'en');
  CREATE TYPE "public"."enum_translation_reviews_kind" AS ENUM('published', 'still-correct');
  ALTER TYPE "public"."enum_acts_act" ADD VALUE 'still-correct' BEFORE 'version-restored';
  CREATE TABLE "translation_reviews" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"type" "enum_translation_reviews_type" NOT NULL,
  	"document" varchar NOT NULL,
  	"language" "enum_translation_reviews_language" NOT NULL,
  	"original" varchar NOT NULL,
  	"revision" numeric NOT NULL,
  	"kind" "enum_translation_reviews_kind" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "translation_reviews" ADD CONSTRAINT "translation_reviews_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "translation_reviews_document_idx" ON "translation_reviews" USING btree ("document");
  CREATE INDEX "translation_reviews_original_idx" ON "translation_reviews" USING btree ("original");
  CREATE INDEX "translation_reviews_by_idx" ON "translation_reviews" USING btree ("by_id");
  CREATE INDEX "translation_reviews_updated_at_idx" ON "translation_reviews" USING btree ("updated_at");
  CREATE INDEX "translation_reviews_created_at_idx" ON "translation_reviews" USING btree ("created_at");`)
  await db.execute(sql`
    CREATE TRIGGER announce_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON translation_reviews
    FOR EACH STATEMENT EXECUTE FUNCTION announce_change('publications')`)
  // Of translations published before this, nobody has said what they are true to: they are taken to be true to what their
  // original was when they were last published, and no truer.
  for (const table of ['articles', 'reports', 'press_releases'])
    await db.execute(sql`
      INSERT INTO translation_reviews (id, type, document, language, original, revision, kind, at, created_at, updated_at)
      SELECT gen_random_uuid(), last.type::text::enum_translation_reviews_type, last.document,
        last.language::text::enum_translation_reviews_language, text.original_id::text, max(original.number), 'published',
        last.published_at, now(), now()
      FROM (SELECT DISTINCT ON (document) * FROM revisions ORDER BY document, number DESC) AS last
      JOIN ${sql.identifier(table)} AS text ON text.id::text = last.document
      JOIN revisions AS original ON original.document = text.original_id::text
        AND original.published_at <= last.published_at
      GROUP BY last.type, last.document, last.language, last.published_at, text.original_id`)
}


export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "translation_reviews" CASCADE;
  ALTER TABLE "acts" ALTER COLUMN "act" SET DATA TYPE text;
  DROP TYPE "public"."enum_acts_act";
  CREATE TYPE "public"."enum_acts_act" AS ENUM('created', 'published', 'scheduled', 'unscheduled', 'schedule-failed', 'withdrawn', 'in-error', 'consolidated', 'reinstated', 'unpublished', 'trashed', 'untrashed', 'deleted', 'address-changed', 'date-changed', 'note-changed', 'note-removed', 'sent-for-review', 'returned', 'forced', 'approved', 'commented', 'preview-link-made', 'preview-link-revoked', 'version-restored', 'save-refused');
  ALTER TABLE "acts" ALTER COLUMN "act" SET DATA TYPE "public"."enum_acts_act" USING "act"::"public"."enum_acts_act";
  DROP TYPE "public"."enum_translation_reviews_type";
  DROP TYPE "public"."enum_translation_reviews_language";
  DROP TYPE "public"."enum_translation_reviews_kind";`)
}
