import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_mail_language" AS ENUM('sv', 'en');
  CREATE TYPE "public"."enum_translation_assignments_type" AS ENUM('articles', 'reports', 'press-releases');
  CREATE TYPE "public"."enum_translation_assignments_language" AS ENUM('sv', 'en');
  CREATE TYPE "public"."enum_translation_notices_kind" AS ENUM('published', 'changed', 'corrected', 'withdrawn', 'ready');
  CREATE TYPE "public"."enum_translation_notices_type" AS ENUM('articles', 'reports', 'press-releases');
  CREATE TYPE "public"."enum_translation_notices_language" AS ENUM('sv', 'en');
  CREATE TYPE "public"."enum_translation_notices_state" AS ENUM('new', 'waiting', 'sent', 'closed');
  CREATE TABLE "translation_assignments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"type" "enum_translation_assignments_type" NOT NULL,
  	"document" varchar NOT NULL,
  	"language" "enum_translation_assignments_language" NOT NULL,
  	"assignee_id" uuid,
  	"due_on" timestamp(3) with time zone,
  	"note" varchar,
  	"by_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translation_notices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_translation_notices_kind" NOT NULL,
  	"type" "enum_translation_notices_type" NOT NULL,
  	"document" varchar NOT NULL,
  	"language" "enum_translation_notices_language" NOT NULL,
  	"title" varchar,
  	"text_language" varchar NOT NULL,
  	"note" varchar,
  	"revision" numeric,
  	"send_at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
  	"recipient_id" uuid,
  	"state" "enum_translation_notices_state" DEFAULT 'new' NOT NULL,
  	"settled_at" timestamp(3) with time zone,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "users" ADD COLUMN "wants_mail" boolean DEFAULT true;
  ALTER TABLE "users" ADD COLUMN "mail_language" "enum_users_mail_language" DEFAULT 'sv';
  ALTER TABLE "translation_assignments" ADD CONSTRAINT "translation_assignments_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translation_assignments" ADD CONSTRAINT "translation_assignments_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translation_notices" ADD CONSTRAINT "translation_notices_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translation_notices" ADD CONSTRAINT "translation_notices_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "translation_assignments_document_idx" ON "translation_assignments" USING btree ("document");
  CREATE INDEX "translation_assignments_assignee_idx" ON "translation_assignments" USING btree ("assignee_id");
  CREATE INDEX "translation_assignments_by_idx" ON "translation_assignments" USING btree ("by_id");
  CREATE INDEX "translation_assignments_updated_at_idx" ON "translation_assignments" USING btree ("updated_at");
  CREATE INDEX "translation_assignments_created_at_idx" ON "translation_assignments" USING btree ("created_at");
  CREATE UNIQUE INDEX "document_language_idx" ON "translation_assignments" USING btree ("document","language");
  CREATE INDEX "translation_notices_document_idx" ON "translation_notices" USING btree ("document");
  CREATE INDEX "translation_notices_send_at_idx" ON "translation_notices" USING btree ("send_at");
  CREATE INDEX "translation_notices_by_idx" ON "translation_notices" USING btree ("by_id");
  CREATE INDEX "translation_notices_recipient_idx" ON "translation_notices" USING btree ("recipient_id");
  CREATE INDEX "translation_notices_state_idx" ON "translation_notices" USING btree ("state");
  CREATE INDEX "translation_notices_updated_at_idx" ON "translation_notices" USING btree ("updated_at");
  CREATE INDEX "translation_notices_created_at_idx" ON "translation_notices" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "translation_assignments" CASCADE;
  DROP TABLE "translation_notices" CASCADE;
  ALTER TABLE "users" DROP COLUMN "wants_mail";
  ALTER TABLE "users" DROP COLUMN "mail_language";
  DROP TYPE "public"."enum_users_mail_language";
  DROP TYPE "public"."enum_translation_assignments_type";
  DROP TYPE "public"."enum_translation_assignments_language";
  DROP TYPE "public"."enum_translation_notices_kind";
  DROP TYPE "public"."enum_translation_notices_type";
  DROP TYPE "public"."enum_translation_notices_language";
  DROP TYPE "public"."enum_translation_notices_state";`)
}
