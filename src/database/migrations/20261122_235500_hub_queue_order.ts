import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the hub is told of stands in the order in which it is taken, so that the next is found without sorting all that
 * waits. `hub_pings_due_idx` stays for the times when nothing is due.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX hub_pings_order_idx ON hub_pings (attempts, (feed LIKE 'text:%'), due_at, feed, format)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX hub_pings_order_idx`)
}
