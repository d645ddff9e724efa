import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_acts_act" ADD VALUE 'machine-translated' BEFORE 'version-restored';
  ALTER TYPE "public"."enum_acts_act" ADD VALUE 'machine-published' BEFORE 'version-restored';
  ALTER TYPE "public"."enum_acts_act" ADD VALUE 'translation-imported' BEFORE 'version-restored';
  ALTER TYPE "public"."enum_acts_act" ADD VALUE 'translation-assigned' BEFORE 'version-restored';
  ALTER TABLE "articles" ADD COLUMN "work" jsonb;
  ALTER TABLE "_articles_v" ADD COLUMN "version_work" jsonb;
  ALTER TABLE "reports" ADD COLUMN "work" jsonb;
  ALTER TABLE "_reports_v" ADD COLUMN "version_work" jsonb;
  ALTER TABLE "press_releases" ADD COLUMN "work" jsonb;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_work" jsonb;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "acts" ALTER COLUMN "act" SET DATA TYPE text;
  DROP TYPE "public"."enum_acts_act";
  CREATE TYPE "public"."enum_acts_act" AS ENUM('created', 'published', 'scheduled', 'unscheduled', 'schedule-failed', 'withdrawn', 'in-error', 'consolidated', 'reinstated', 'unpublished', 'trashed', 'untrashed', 'deleted', 'address-changed', 'date-changed', 'note-changed', 'note-removed', 'sent-for-review', 'returned', 'forced', 'approved', 'commented', 'preview-link-made', 'preview-link-revoked', 'still-correct', 'version-restored', 'save-refused');
  ALTER TABLE "acts" ALTER COLUMN "act" SET DATA TYPE "public"."enum_acts_act" USING "act"::"public"."enum_acts_act";
  ALTER TABLE "articles" DROP COLUMN "work";
  ALTER TABLE "_articles_v" DROP COLUMN "version_work";
  ALTER TABLE "reports" DROP COLUMN "work";
  ALTER TABLE "_reports_v" DROP COLUMN "version_work";
  ALTER TABLE "press_releases" DROP COLUMN "work";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_work";`)
}
