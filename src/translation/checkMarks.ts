import { isSpan, marksOf, type Inline, type Mark } from './inline'

/** What is wrong with a mark in a translation. */
export interface MarkIssue {
  problem:
    | 'missing'
    /** The original has no such mark. */
    | 'added'
    | 'repeated'
    /** It is, say, bold in the original and italic here. */
    | 'changed'
    /** A link within a link, or a mark within itself. */
    | 'nested'
    /** There are no words in it. */
    | 'empty'
    /** Written down, it has a beginning without an end, or an end without a beginning. */
    | 'unpaired'
  mark: number
}

/**
 * Whether a translation has each mark of its original exactly once, in a nesting that readers' pages can show.
 *
 * @param source The original's words.
 * @param target The translation's.
 * @returns What is wrong, by the marks' numbers; empty when all is well.
 */
export function checkMarks(source: readonly Inline[], target: readonly Inline[]): MarkIssue[] {
  const expected = new Map([...marksOf(source)].map((mark) => [mark.mark, mark.type]))
  const met = new Map<number, Mark[]>()
  for (const mark of marksOf(target)) met.set(mark.mark, [...(met.get(mark.mark) ?? []), mark])

  const numbers = [...new Set([...expected.keys(), ...met.keys()])].sort((a, b) => a - b)
  const nested = new Set(findNested(target))
  return numbers.flatMap((mark) => {
    const problem = findProblem(met.get(mark) ?? [], expected.get(mark)) ?? (nested.has(mark) ? 'nested' : null)
    return problem ? [{ problem, mark }] : []
  })
}

function findProblem(marks: readonly Mark[], type: Mark['type'] | undefined): MarkIssue['problem'] | null {
  const [mark, ...others] = marks
  if (!mark) return 'missing'
  if (!type) return 'added'
  if (others.length > 0) return 'repeated'
  if (mark.type !== type) return 'changed'
  return isSpan(mark) && !holdsAnything(mark.children) ? 'empty' : null
}

function holdsAnything(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) =>
    typeof inline === 'string' ? inline !== '' : !isSpan(inline) || holdsAnything(inline.children),
  )
}

function findNested(inlines: readonly Inline[], around: readonly Mark[] = []): number[] {
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string') return []
    const isNested = around.some(
      ({ mark, type }) => mark === inline.mark || (type === 'link' && inline.type === 'link'),
    )
    return [
      ...(isNested ? [inline.mark] : []),
      ...(isSpan(inline) ? findNested(inline.children, [...around, inline]) : []),
    ]
  })
}
