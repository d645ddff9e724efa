import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_significance" AS ENUM('minor', 'major', 'correction');
  CREATE TYPE "public"."enum_articles_review_state" AS ENUM('writing', 'ready', 'returned');
  CREATE TYPE "public"."enum__articles_v_version_significance" AS ENUM('minor', 'major', 'correction');
  CREATE TYPE "public"."enum__articles_v_version_review_state" AS ENUM('writing', 'ready', 'returned');
  CREATE TYPE "public"."enum_reports_significance" AS ENUM('minor', 'major', 'correction');
  CREATE TYPE "public"."enum_reports_review_state" AS ENUM('writing', 'ready', 'returned');
  CREATE TYPE "public"."enum__reports_v_version_significance" AS ENUM('minor', 'major', 'correction');
  CREATE TYPE "public"."enum__reports_v_version_review_state" AS ENUM('writing', 'ready', 'returned');
  CREATE TYPE "public"."enum_press_releases_significance" AS ENUM('minor', 'major', 'correction');
  CREATE TYPE "public"."enum_press_releases_review_state" AS ENUM('writing', 'ready', 'returned');
  CREATE TYPE "public"."enum__press_releases_v_version_significance" AS ENUM('minor', 'major', 'correction');
  CREATE TYPE "public"."enum__press_releases_v_version_review_state" AS ENUM('writing', 'ready', 'returned');
  CREATE TYPE "public"."enum_revisions_type" AS ENUM('articles', 'reports', 'press-releases');
  CREATE TYPE "public"."enum_revisions_language" AS ENUM('sv', 'en');
  CREATE TYPE "public"."enum_revisions_significance" AS ENUM('first', 'minor', 'major', 'correction');
  CREATE TYPE "public"."enum_addresses_type" AS ENUM('articles', 'reports', 'press-releases');
  CREATE TYPE "public"."enum_addresses_language" AS ENUM('sv', 'en');
  CREATE TYPE "public"."enum_takedowns_type" AS ENUM('articles', 'reports', 'press-releases');
  CREATE TYPE "public"."enum_takedowns_language" AS ENUM('sv', 'en');
  CREATE TYPE "public"."enum_takedowns_kind" AS ENUM('withdrawn', 'in-error', 'consolidated');
  CREATE TYPE "public"."enum_schedules_type" AS ENUM('articles', 'reports', 'press-releases');
  CREATE TYPE "public"."enum_schedules_language" AS ENUM('sv', 'en');
  CREATE TYPE "public"."enum_schedules_kind" AS ENUM('first', 'change');
  CREATE TYPE "public"."enum_schedules_state" AS ENUM('waiting', 'done', 'failed', 'cancelled');
  CREATE TYPE "public"."enum_preview_links_type" AS ENUM('articles', 'reports', 'press-releases');
  CREATE TYPE "public"."enum_preview_links_language" AS ENUM('sv', 'en');
  CREATE TYPE "public"."enum_comments_type" AS ENUM('articles', 'reports', 'press-releases');
  CREATE TYPE "public"."enum_comments_language" AS ENUM('sv', 'en');
  CREATE TYPE "public"."enum_comments_kind" AS ENUM('comment', 'returned', 'set-aside');
  CREATE TYPE "public"."enum_acts_act" AS ENUM('created', 'published', 'scheduled', 'unscheduled', 'schedule-failed', 'withdrawn', 'in-error', 'consolidated', 'reinstated', 'unpublished', 'trashed', 'untrashed', 'deleted', 'address-changed', 'date-changed', 'note-changed', 'note-removed', 'sent-for-review', 'returned', 'forced', 'approved', 'commented', 'preview-link-made', 'preview-link-revoked', 'version-restored', 'save-refused');
  CREATE TYPE "public"."enum_acts_type" AS ENUM('articles', 'reports', 'press-releases');
  CREATE TYPE "public"."enum_acts_language" AS ENUM('sv', 'en');
  CREATE TYPE "public"."enum_former_files_collection" AS ENUM('media', 'documents');
  CREATE TABLE "revisions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"type" "enum_revisions_type" NOT NULL,
  	"document" varchar NOT NULL,
  	"language" "enum_revisions_language" NOT NULL,
  	"number" numeric NOT NULL,
  	"significance" "enum_revisions_significance" NOT NULL,
  	"note" varchar,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
  	"version" varchar NOT NULL,
  	"telling" jsonb,
  	"uses" jsonb,
  	"hidden_at" timestamp(3) with time zone,
  	"forced_because" varchar,
  	"approved_by_id" uuid,
  	"approved_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "addresses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"type" "enum_addresses_type" NOT NULL,
  	"document" varchar NOT NULL,
  	"language" "enum_addresses_language" NOT NULL,
  	"slug" varchar NOT NULL,
  	"public_from" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "takedowns" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"type" "enum_takedowns_type" NOT NULL,
  	"document" varchar NOT NULL,
  	"language" "enum_takedowns_language" NOT NULL,
  	"title" varchar,
  	"kind" "enum_takedowns_kind" NOT NULL,
  	"explanation" varchar,
  	"target_url" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
  	"ended_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "takedowns_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"reports_id" uuid,
  	"press_releases_id" uuid
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "schedules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"type" "enum_schedules_type" NOT NULL,
  	"document" varchar NOT NULL,
  	"language" "enum_schedules_language" NOT NULL,
  	"title" varchar,
  	"publish_at" timestamp(3) with time zone NOT NULL,
  	"kind" "enum_schedules_kind" NOT NULL,
  	"version" varchar NOT NULL,
  	"state" "enum_schedules_state" DEFAULT 'waiting' NOT NULL,
  	"by_id" uuid,
  	"settled_at" timestamp(3) with time zone,
  	"late_by_seconds" numeric,
  	"failure" varchar,
  	"seen_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "preview_links" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"type" "enum_preview_links_type" NOT NULL,
  	"document" varchar NOT NULL,
  	"language" "enum_preview_links_language" NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"name" varchar,
  	"version" varchar,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"opens" numeric DEFAULT 0 NOT NULL,
  	"last_opened_at" timestamp(3) with time zone,
  	"by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"type" "enum_comments_type" NOT NULL,
  	"document" varchar NOT NULL,
  	"language" "enum_comments_language" NOT NULL,
  	"kind" "enum_comments_kind" NOT NULL,
  	"text" varchar NOT NULL,
  	"words" jsonb,
  	"by_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL,
  	"resolved_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "acts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"act" "enum_acts_act" NOT NULL,
  	"type" "enum_acts_type" NOT NULL,
  	"document" varchar NOT NULL,
  	"language" "enum_acts_language" NOT NULL,
  	"title" varchar,
  	"revision" numeric,
  	"version" varchar,
  	"by" varchar,
  	"by_name" varchar,
  	"details" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "former_files" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" "enum_former_files_collection" NOT NULL,
  	"filename" varchar NOT NULL,
  	"record" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles" ADD COLUMN "significance" "enum_articles_significance";
  ALTER TABLE "articles" ADD COLUMN "change_note" varchar;
  ALTER TABLE "articles" ADD COLUMN "review_state" "enum_articles_review_state" DEFAULT 'writing';
  ALTER TABLE "articles" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "writers" jsonb;
  ALTER TABLE "_articles_v" ADD COLUMN "version_significance" "enum__articles_v_version_significance";
  ALTER TABLE "_articles_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_review_state" "enum__articles_v_version_review_state" DEFAULT 'writing';
  ALTER TABLE "_articles_v" ADD COLUMN "version_withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_writers" jsonb;
  ALTER TABLE "reports" ADD COLUMN "significance" "enum_reports_significance";
  ALTER TABLE "reports" ADD COLUMN "change_note" varchar;
  ALTER TABLE "reports" ADD COLUMN "review_state" "enum_reports_review_state" DEFAULT 'writing';
  ALTER TABLE "reports" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "reports" ADD COLUMN "writers" jsonb;
  ALTER TABLE "_reports_v" ADD COLUMN "version_significance" "enum__reports_v_version_significance";
  ALTER TABLE "_reports_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_reports_v" ADD COLUMN "version_review_state" "enum__reports_v_version_review_state" DEFAULT 'writing';
  ALTER TABLE "_reports_v" ADD COLUMN "version_withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "_reports_v" ADD COLUMN "version_writers" jsonb;
  ALTER TABLE "press_releases" ADD COLUMN "significance" "enum_press_releases_significance";
  ALTER TABLE "press_releases" ADD COLUMN "change_note" varchar;
  ALTER TABLE "press_releases" ADD COLUMN "review_state" "enum_press_releases_review_state" DEFAULT 'writing';
  ALTER TABLE "press_releases" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "press_releases" ADD COLUMN "writers" jsonb;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_significance" "enum__press_releases_v_version_significance";
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_review_state" "enum__press_releases_v_version_review_state" DEFAULT 'writing';
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_writers" jsonb;
  ALTER TABLE "media" ADD COLUMN "photographer" varchar;
  ALTER TABLE "media" ADD COLUMN "copyright" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "redirects_id" uuid;
  ALTER TABLE "site" ADD COLUMN "requires_second_person" boolean DEFAULT false;
  ALTER TABLE "revisions" ADD CONSTRAINT "revisions_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "revisions" ADD CONSTRAINT "revisions_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "takedowns" ADD CONSTRAINT "takedowns_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "takedowns_rels" ADD CONSTRAINT "takedowns_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."takedowns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "takedowns_rels" ADD CONSTRAINT "takedowns_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "takedowns_rels" ADD CONSTRAINT "takedowns_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "takedowns_rels" ADD CONSTRAINT "takedowns_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules" ADD CONSTRAINT "schedules_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "revisions_document_idx" ON "revisions" USING btree ("document");
  CREATE INDEX "revisions_published_at_idx" ON "revisions" USING btree ("published_at");
  CREATE INDEX "revisions_by_idx" ON "revisions" USING btree ("by_id");
  CREATE INDEX "revisions_approved_by_idx" ON "revisions" USING btree ("approved_by_id");
  CREATE INDEX "revisions_updated_at_idx" ON "revisions" USING btree ("updated_at");
  CREATE INDEX "revisions_created_at_idx" ON "revisions" USING btree ("created_at");
  CREATE UNIQUE INDEX "document_number_idx" ON "revisions" USING btree ("document","number");
  CREATE INDEX "addresses_document_idx" ON "addresses" USING btree ("document");
  CREATE INDEX "addresses_slug_idx" ON "addresses" USING btree ("slug");
  CREATE INDEX "addresses_updated_at_idx" ON "addresses" USING btree ("updated_at");
  CREATE INDEX "addresses_created_at_idx" ON "addresses" USING btree ("created_at");
  CREATE UNIQUE INDEX "type_language_slug_idx" ON "addresses" USING btree ("type","language","slug");
  CREATE INDEX "takedowns_document_idx" ON "takedowns" USING btree ("document");
  CREATE INDEX "takedowns_by_idx" ON "takedowns" USING btree ("by_id");
  CREATE INDEX "takedowns_ended_at_idx" ON "takedowns" USING btree ("ended_at");
  CREATE INDEX "takedowns_updated_at_idx" ON "takedowns" USING btree ("updated_at");
  CREATE INDEX "takedowns_created_at_idx" ON "takedowns" USING btree ("created_at");
  CREATE INDEX "takedowns_rels_order_idx" ON "takedowns_rels" USING btree ("order");
  CREATE INDEX "takedowns_rels_parent_idx" ON "takedowns_rels" USING btree ("parent_id");
  CREATE INDEX "takedowns_rels_path_idx" ON "takedowns_rels" USING btree ("path");
  CREATE INDEX "takedowns_rels_articles_id_idx" ON "takedowns_rels" USING btree ("articles_id");
  CREATE INDEX "takedowns_rels_reports_id_idx" ON "takedowns_rels" USING btree ("reports_id");
  CREATE INDEX "takedowns_rels_press_releases_id_idx" ON "takedowns_rels" USING btree ("press_releases_id");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_to_idx" ON "redirects" USING btree ("to");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "schedules_document_idx" ON "schedules" USING btree ("document");
  CREATE INDEX "schedules_publish_at_idx" ON "schedules" USING btree ("publish_at");
  CREATE INDEX "schedules_state_idx" ON "schedules" USING btree ("state");
  CREATE INDEX "schedules_by_idx" ON "schedules" USING btree ("by_id");
  CREATE INDEX "schedules_updated_at_idx" ON "schedules" USING btree ("updated_at");
  CREATE INDEX "schedules_created_at_idx" ON "schedules" USING btree ("created_at");
  CREATE INDEX "preview_links_document_idx" ON "preview_links" USING btree ("document");
  CREATE UNIQUE INDEX "preview_links_token_hash_idx" ON "preview_links" USING btree ("token_hash");
  CREATE INDEX "preview_links_by_idx" ON "preview_links" USING btree ("by_id");
  CREATE INDEX "preview_links_updated_at_idx" ON "preview_links" USING btree ("updated_at");
  CREATE INDEX "preview_links_created_at_idx" ON "preview_links" USING btree ("created_at");
  CREATE INDEX "comments_document_idx" ON "comments" USING btree ("document");
  CREATE INDEX "comments_by_idx" ON "comments" USING btree ("by_id");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE INDEX "acts_at_idx" ON "acts" USING btree ("at");
  CREATE INDEX "acts_act_idx" ON "acts" USING btree ("act");
  CREATE INDEX "acts_document_idx" ON "acts" USING btree ("document");
  CREATE INDEX "acts_by_idx" ON "acts" USING btree ("by");
  CREATE INDEX "acts_updated_at_idx" ON "acts" USING btree ("updated_at");
  CREATE INDEX "acts_created_at_idx" ON "acts" USING btree ("created_at");
  CREATE INDEX "former_files_filename_idx" ON "former_files" USING btree ("filename");
  CREATE INDEX "former_files_record_idx" ON "former_files" USING btree ("record");
  CREATE INDEX "former_files_updated_at_idx" ON "former_files" USING btree ("updated_at");
  CREATE INDEX "former_files_created_at_idx" ON "former_files" USING btree ("created_at");
  CREATE UNIQUE INDEX "collection_filename_idx" ON "former_files" USING btree ("collection","filename");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_withdrawn_at_idx" ON "articles" USING btree ("withdrawn_at");
  CREATE INDEX "_articles_v_version_version_withdrawn_at_idx" ON "_articles_v" USING btree ("version_withdrawn_at");
  CREATE INDEX "reports_withdrawn_at_idx" ON "reports" USING btree ("withdrawn_at");
  CREATE INDEX "_reports_v_version_version_withdrawn_at_idx" ON "_reports_v" USING btree ("version_withdrawn_at");
  CREATE INDEX "press_releases_withdrawn_at_idx" ON "press_releases" USING btree ("withdrawn_at");
  CREATE INDEX "_press_releases_v_version_version_withdrawn_at_idx" ON "_press_releases_v" USING btree ("version_withdrawn_at");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "revisions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "addresses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "takedowns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "takedowns_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "redirects" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "schedules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "preview_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "acts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "former_files" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "revisions" CASCADE;
  DROP TABLE "addresses" CASCADE;
  DROP TABLE "takedowns" CASCADE;
  DROP TABLE "takedowns_rels" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "schedules" CASCADE;
  DROP TABLE "preview_links" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "acts" CASCADE;
  DROP TABLE "former_files" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_redirects_fk";
  
  DROP INDEX "articles_withdrawn_at_idx";
  DROP INDEX "_articles_v_version_version_withdrawn_at_idx";
  DROP INDEX "reports_withdrawn_at_idx";
  DROP INDEX "_reports_v_version_version_withdrawn_at_idx";
  DROP INDEX "press_releases_withdrawn_at_idx";
  DROP INDEX "_press_releases_v_version_version_withdrawn_at_idx";
  DROP INDEX "payload_locked_documents_rels_redirects_id_idx";
  ALTER TABLE "articles" DROP COLUMN "significance";
  ALTER TABLE "articles" DROP COLUMN "change_note";
  ALTER TABLE "articles" DROP COLUMN "review_state";
  ALTER TABLE "articles" DROP COLUMN "withdrawn_at";
  ALTER TABLE "articles" DROP COLUMN "writers";
  ALTER TABLE "_articles_v" DROP COLUMN "version_significance";
  ALTER TABLE "_articles_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_articles_v" DROP COLUMN "version_review_state";
  ALTER TABLE "_articles_v" DROP COLUMN "version_withdrawn_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_writers";
  ALTER TABLE "reports" DROP COLUMN "significance";
  ALTER TABLE "reports" DROP COLUMN "change_note";
  ALTER TABLE "reports" DROP COLUMN "review_state";
  ALTER TABLE "reports" DROP COLUMN "withdrawn_at";
  ALTER TABLE "reports" DROP COLUMN "writers";
  ALTER TABLE "_reports_v" DROP COLUMN "version_significance";
  ALTER TABLE "_reports_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_reports_v" DROP COLUMN "version_review_state";
  ALTER TABLE "_reports_v" DROP COLUMN "version_withdrawn_at";
  ALTER TABLE "_reports_v" DROP COLUMN "version_writers";
  ALTER TABLE "press_releases" DROP COLUMN "significance";
  ALTER TABLE "press_releases" DROP COLUMN "change_note";
  ALTER TABLE "press_releases" DROP COLUMN "review_state";
  ALTER TABLE "press_releases" DROP COLUMN "withdrawn_at";
  ALTER TABLE "press_releases" DROP COLUMN "writers";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_significance";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_review_state";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_withdrawn_at";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_writers";
  ALTER TABLE "media" DROP COLUMN "photographer";
  ALTER TABLE "media" DROP COLUMN "copyright";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "redirects_id";
  ALTER TABLE "site" DROP COLUMN "requires_second_person";
  DROP TYPE "public"."enum_articles_significance";
  DROP TYPE "public"."enum_articles_review_state";
  DROP TYPE "public"."enum__articles_v_version_significance";
  DROP TYPE "public"."enum__articles_v_version_review_state";
  DROP TYPE "public"."enum_reports_significance";
  DROP TYPE "public"."enum_reports_review_state";
  DROP TYPE "public"."enum__reports_v_version_significance";
  DROP TYPE "public"."enum__reports_v_version_review_state";
  DROP TYPE "public"."enum_press_releases_significance";
  DROP TYPE "public"."enum_press_releases_review_state";
  DROP TYPE "public"."enum__press_releases_v_version_significance";
  DROP TYPE "public"."enum__press_releases_v_version_review_state";
  DROP TYPE "public"."enum_revisions_type";
  DROP TYPE "public"."enum_revisions_language";
  DROP TYPE "public"."enum_revisions_significance";
  DROP TYPE "public"."enum_addresses_type";
  DROP TYPE "public"."enum_addresses_language";
  DROP TYPE "public"."enum_takedowns_type";
  DROP TYPE "public"."enum_takedowns_language";
  DROP TYPE "public"."enum_takedowns_kind";
  DROP TYPE "public"."enum_schedules_type";
  DROP TYPE "public"."enum_schedules_language";
  DROP TYPE "public"."enum_schedules_kind";
  DROP TYPE "public"."enum_schedules_state";
  DROP TYPE "public"."enum_preview_links_type";
  DROP TYPE "public"."enum_preview_links_language";
  DROP TYPE "public"."enum_comments_type";
  DROP TYPE "public"."enum_comments_language";
  DROP TYPE "public"."enum_comments_kind";
  DROP TYPE "public"."enum_acts_act";
  DROP TYPE "public"."enum_acts_type";
  DROP TYPE "public"."enum_acts_language";
  DROP TYPE "public"."enum_former_files_collection";`)
}
