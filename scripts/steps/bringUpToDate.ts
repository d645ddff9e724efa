import type { Payload } from 'payload'
import { fillMemory } from '@/collections/translation-memory/fillMemory'
import { applyMigrations } from '@/database/applyMigrations'
import { getEnvironment } from '@/env'
import { fillSearchEntries } from '@/search/fillSearchEntries'
import { announce } from './announce'

/**
 * Brings the database to what the code expects: its tables, what readers search in and what translators are
 * reminded of, which only the newsroom's own code can make.
 *
 * @throws {MigrationsMissingError} When a migration has left no trace.
 */
export async function bringUpToDate(payload: Payload): Promise<void> {
  await applyMigrations({ payload, databaseUrl: getEnvironment().databaseUrl, log: announce })
  await fillSearchEntries({ payload, log: announce })
  await fillMemory({ payload, log: announce })
}
