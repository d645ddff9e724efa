import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "terms" ADD COLUMN "forms" varchar;
  ALTER TABLE "terms" ADD COLUMN "admitted" varchar;
  ALTER TABLE "terms" ADD COLUMN "forbidden" varchar;
  UPDATE "terms" SET
    "forms" = (SELECT string_agg("text", E'\\n' ORDER BY "order") FROM "terms_texts" WHERE "parent_id" = "terms"."id" AND "path" = 'forms'),
    "admitted" = (SELECT string_agg("text", E'\\n' ORDER BY "order") FROM "terms_texts" WHERE "parent_id" = "terms"."id" AND "path" = 'admitted'),
    "forbidden" = (SELECT string_agg("text", E'\\n' ORDER BY "order") FROM "terms_texts" WHERE "parent_id" = "terms"."id" AND "path" = 'forbidden');
  DROP TABLE "terms_texts" CASCADE;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "terms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "terms_texts" ADD CONSTRAINT "terms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "terms_texts_order_parent" ON "terms_texts" USING btree ("order","parent_id");
  ALTER TABLE "terms" DROP COLUMN "forms";
  ALTER TABLE "terms" DROP COLUMN "admitted";
  ALTER TABLE "terms" DROP COLUMN "forbidden";`)
}
