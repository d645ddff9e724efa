import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

const textTables = ['articles', 'reports', 'press_releases']

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_deposits_type" AS ENUM('articles', 'reports', 'press-releases');
  CREATE TYPE "public"."enum_deposits_language" AS ENUM('sv', 'en');
  CREATE TYPE "public"."enum_deposits_way" AS ENUM('feed', 'form', 'email');
  ALTER TYPE "public"."enum_acts_act" ADD VALUE 'deposited';
  ALTER TYPE "public"."enum_acts_act" ADD VALUE 'deposit-undone';
  CREATE TABLE "deposits" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"type" "enum_deposits_type" NOT NULL,
  	"document" varchar NOT NULL,
  	"language" "enum_deposits_language" NOT NULL,
  	"title" varchar,
  	"contents" jsonb NOT NULL,
  	"delivered_on" timestamp(3) with time zone,
  	"way" "enum_deposits_way" NOT NULL,
  	"note" varchar,
  	"by_id" uuid,
  	"undone_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles" ADD COLUMN "legal_deposit" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_legal_deposit" boolean DEFAULT false;
  ALTER TABLE "reports" ADD COLUMN "legal_deposit" boolean DEFAULT true;
  ALTER TABLE "_reports_v" ADD COLUMN "version_legal_deposit" boolean DEFAULT true;
  ALTER TABLE "press_releases" ADD COLUMN "legal_deposit" boolean DEFAULT false;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_legal_deposit" boolean DEFAULT false;
  ALTER TABLE "documents" ADD COLUMN "fingerprint" varchar;
  ALTER TABLE "documents" ADD COLUMN "filed_at" timestamp(3) with time zone;
  ALTER TABLE "site" ADD COLUMN "organization_number" varchar;
  ALTER TABLE "deposits" ADD CONSTRAINT "deposits_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "deposits_document_idx" ON "deposits" USING btree ("document");
  CREATE INDEX "deposits_by_idx" ON "deposits" USING btree ("by_id");
  CREATE INDEX "deposits_undone_at_idx" ON "deposits" USING btree ("undone_at");
  CREATE INDEX "deposits_updated_at_idx" ON "deposits" USING btree ("updated_at");
  CREATE INDEX "deposits_created_at_idx" ON "deposits" USING btree ("created_at");`)
  for (const table of textTables) {
    await leaveToOriginals(db, table, 'original_id', 'legal_deposit')
    await leaveToOriginals(db, `_${table}_v`, 'version_original_id', 'version_legal_deposit')
    // The feed for the National Library asks for these among all texts.
    await db.execute(sql`
      CREATE INDEX ${sql.identifier(`${table}_legal_deposit_idx`)} ON ${sql.identifier(table)} (published_at)
      WHERE legal_deposit AND original_id IS NULL`)
  }
  await db.execute(sql`
    CREATE TRIGGER announce_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON deposits
    FOR EACH STATEMENT EXECUTE FUNCTION announce_change('deposits')`)
}

/** A translation has no such fact of its own. What readers are told does not change, so nobody need be told. */
async function leaveToOriginals(db: MigrateUpArgs['db'], table: string, original: string, fact: string): Promise<void> {
  await db.execute(sql`ALTER TABLE ${sql.identifier(table)} DISABLE TRIGGER USER`)
  await db.execute(sql`UPDATE ${sql.identifier(table)} SET ${sql.identifier(fact)} = NULL WHERE ${sql.identifier(original)} IS NOT NULL`)
  await db.execute(sql`ALTER TABLE ${sql.identifier(table)} ENABLE TRIGGER USER`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "deposits" CASCADE;
  ALTER TABLE "acts" ALTER COLUMN "act" SET DATA TYPE text;
  DROP TYPE "public"."enum_acts_act";
  CREATE TYPE "public"."enum_acts_act" AS ENUM('created', 'published', 'scheduled', 'unscheduled', 'schedule-failed', 'withdrawn', 'in-error', 'consolidated', 'reinstated', 'unpublished', 'trashed', 'untrashed', 'deleted', 'address-changed', 'date-changed', 'note-changed', 'note-removed', 'sent-for-review', 'returned', 'forced', 'approved', 'commented', 'preview-link-made', 'preview-link-revoked', 'still-correct', 'machine-translated', 'machine-published', 'translation-imported', 'translation-assigned', 'version-restored', 'save-refused');
  ALTER TABLE "acts" ALTER COLUMN "act" SET DATA TYPE "public"."enum_acts_act" USING "act"::"public"."enum_acts_act";
  ALTER TABLE "articles" DROP COLUMN "legal_deposit";
  ALTER TABLE "_articles_v" DROP COLUMN "version_legal_deposit";
  ALTER TABLE "reports" DROP COLUMN "legal_deposit";
  ALTER TABLE "_reports_v" DROP COLUMN "version_legal_deposit";
  ALTER TABLE "press_releases" DROP COLUMN "legal_deposit";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_legal_deposit";
  ALTER TABLE "documents" DROP COLUMN "fingerprint";
  ALTER TABLE "documents" DROP COLUMN "filed_at";
  ALTER TABLE "site" DROP COLUMN "organization_number";
  DROP TYPE "public"."enum_deposits_type";
  DROP TYPE "public"."enum_deposits_language";
  DROP TYPE "public"."enum_deposits_way";`)
}
