import { terms } from './content/terms'
import type { SeedSession } from './seedSession'

/** Stores the glossary, by which the translations are held before they are published. */
export async function seedTerms({ payload, log, transactionID }: SeedSession): Promise<void> {
  log(`  ${terms.length} terms`)
  for (const { forms, admitted, forbidden, ...term } of terms) {
    const data = { ...term, forms: toLines(forms), admitted: toLines(admitted), forbidden: toLines(forbidden) }
    await payload.create({ collection: 'terms', depth: 0, overrideAccess: true, data, req: { transactionID } })
  }
}

function toLines(words: readonly string[] = []): string {
  return words.join('\n')
}
