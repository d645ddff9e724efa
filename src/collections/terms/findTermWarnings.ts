import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { checkTerms, type TermWarning, type TranslatedWords } from '@/translation/glossary/checkTerms'
import { rightWords } from '@/translation/glossary/term'
import { toGlossary } from '@/translation/glossary/toGlossary'
import { toPlainWords } from '@/translation/inline'
import { toUnits } from '@/translation/toUnits'
import type { Unit, UnitLabel } from '@/translation/unit'
import { isTranslated } from '@/translation/workbench/layTargets'
import type { PublicationDoc } from '../publication/publicationDoc'
import { readBench } from '../workbench/readBench'
import { findTermsFor } from './findTermsFor'

/** Where a translation departs from the glossary. */
export interface TermWarningShown {
  /** The unit's id. */
  unit: string
  /** Where it stands in the translation. */
  label: UnitLabel
  problem: TermWarning['problem']
  /** As the original has it where the right words are missing, else as the glossary does. */
  term: string
  /** What is right, the one to choose first. */
  expected: string[]
  /** The forbidden words, as they stand in the translation; `null` where the right ones are missing. */
  found: string | null
  note: string | null
}

interface Wanted {
  type: PublicationType
  /** The text, as far as it tells whether it is a translation. */
  doc: Pick<PublicationDoc, 'id' | 'original'>
  req: PayloadRequest
}

/**
 * Holds the newest draft of a translation against the glossary and its original as that was last published.
 *
 * @returns In the translation's order, the same words once for each part. Empty for an original.
 */
export async function findTermWarnings({ type, doc, req }: Wanted): Promise<TermWarningShown[]> {
  if (!idOf(doc.original)) return []

  const { sides, original, translation } = await readBench({ type, id: doc.id, req })
  const glossary = toGlossary(await findTermsFor({ source: original.language, target: translation.language }, req))
  const sources = new Map(toUnits(sides.original).map((unit) => [unit.id, toPlainWords(unit.inlines)]))
  const translated = toUnits(sides.translation).filter(({ id, inlines }) => isTranslated(inlines, sides.work.parts[id]))
  return translated.flatMap((unit) => {
    const words = { source: sources.get(unit.id) ?? '', target: toPlainWords(unit.inlines) }
    // Of a text from before copies were told apart from translations.
    if (words.source === words.target) return []
    return withoutRepeats(checkTerms(words, glossary).map((warning) => toShown(warning, unit, words)))
  })
}

function toShown({ problem, term, range }: TermWarning, { id, label }: Unit, words: TranslatedWords): TermWarningShown {
  const isMissing = problem === 'missing'
  return {
    unit: id,
    label,
    problem,
    term: isMissing ? words.source.slice(range.start, range.end) : term.term,
    expected: rightWords(term),
    found: isMissing ? null : words.target.slice(range.start, range.end),
    note: term.note,
  }
}

/** The first of the same words. */
function withoutRepeats(warnings: readonly TermWarningShown[]): TermWarningShown[] {
  const told = new Set<string>()
  return warnings.filter(({ term, found }) => {
    const words = JSON.stringify([term, found?.toLowerCase()])
    return !told.has(words) && told.add(words)
  })
}
