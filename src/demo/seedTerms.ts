import { terms } from './content/terms'
import type { SeedSession } from './seedSession'

/** Stores the glossary, by which the translations are held before they are published. */
export async function seedTerms({ payload, log, transactionID }: SeedSession): Promise<void> {
  log(`  ${terms.length} terms`)
  for (const data of terms)
    await payload.create({ collection: 'terms', depth: 0, overrideAccess: true, data, req: { transactionID } })
}
