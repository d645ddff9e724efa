import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { canWrite } from '@/domain/roles'
import { toGlossary } from '@/translation/glossary/toGlossary'
import { countCharacters } from '@/translation/machine/countCharacters'
import { findMachineParts } from '@/translation/machine/findMachineParts'
import type { FindLockedTerms } from '@/translation/machine/lockedTerm'
import { lockTerms } from '@/translation/machine/lockTerms'
import type { Unit } from '@/translation/unit'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { findTermsFor } from '../terms/findTermsFor'
import { readBench, type Bench } from '../workbench/readBench'

/** What a machine may write of a translation as it stands, and what that costs. */
export interface MachinePlan {
  bench: Bench
  /** The original's units. */
  parts: Unit[]
  findTerms: FindLockedTerms
  characters: number
}

/**
 * Finds what a machine may write of a translation. Nothing is sent and nothing changed.
 *
 * @param id The translation's id.
 * @throws {RefusalError} For an original, and for an account that does not write the language.
 */
export async function planMachineTranslation(
  type: PublicationType,
  id: string,
  req: PayloadRequest,
): Promise<MachinePlan> {
  const bench = await readBench({ type, id, req })
  const { language } = bench.translation
  if (!canWrite(accountOf(req), language))
    throw new RefusalError(editorWords(req)('Refusal.mayNotWriteLanguage', { language }), 403)

  const parts = findMachineParts(bench.sides)
  const terms = await findTermsFor({ source: bench.original.language, target: language }, req)
  const findTerms = lockTerms(toGlossary(terms))
  return { bench, parts, findTerms, characters: countCharacters(parts, findTerms) }
}
