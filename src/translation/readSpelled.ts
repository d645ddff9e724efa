import { checkMarks, type MarkIssue } from './checkMarks'
import { isSpan, marksOf, type Inline, type Mark } from './inline'
import { tidyInlines } from './tidyInlines'

/** What a translator wrote, or what is wrong with the marks in it. */
export type Spelled = { inlines: Inline[]; issues: [] } | { inlines: null; issues: MarkIssue[] }

/**
 * Words and marks that a translator wrote as `spellInlines` writes them.
 *
 * @param words  What was written.
 * @param source The original's words, whose marks these are.
 */
export function readSpelled(words: string, source: readonly Inline[]): Spelled {
  const { inlines, unpaired } = read(words, new Map([...marksOf(source)].map((mark) => [mark.mark, mark])))
  if (unpaired.length > 0) return { inlines: null, issues: unpaired.map((mark) => ({ problem: 'unpaired', mark })) }
  const tidy = tidyInlines(inlines)
  const issues = checkMarks(source, tidy)
  return issues.length > 0 ? { inlines: null, issues } : { inlines: tidy, issues: [] }
}

const token = /(\\*)<(\/?)(\d+)(\/?)>/g

interface Open {
  mark: number | null
  inlines: Inline[]
}

function read(words: string, marks: ReadonlyMap<number, Mark>): { inlines: Inline[]; unpaired: number[] } {
  const root: Open = { mark: null, inlines: [] }
  const open = [root]
  const unpaired: number[] = []
  const here = () => open.at(-1) ?? root
  let last = 0
  for (const found of words.matchAll(token)) {
    const [whole, slashes = '', closes, number, ends] = found
    here().inlines.push(words.slice(last, found.index) + '\\'.repeat(Math.floor(slashes.length / 2)))
    last = found.index + whole.length
    const mark = Number(number)
    if (slashes.length % 2 === 1) here().inlines.push(whole.slice(slashes.length))
    else if (closes && here().mark === mark) {
      const { inlines } = open.pop() ?? root
      here().inlines.push(toSpan(mark, marks, inlines))
    } else if (closes) unpaired.push(mark)
    else if (ends) here().inlines.push(toPoint(mark, marks))
    else open.push({ mark, inlines: [] })
  }
  here().inlines.push(words.slice(last))
  return { inlines: root.inlines, unpaired: [...unpaired, ...open.flatMap(({ mark }) => mark ?? [])] }
}

// A mark that the original lacks is read as bold, or as a break; the check tells of it, whatever it is.
function toSpan(mark: number, marks: ReadonlyMap<number, Mark>, children: Inline[]): Mark {
  const known = marks.get(mark)
  return { mark, type: known && isSpan(known) ? known.type : 'bold', children }
}

function toPoint(mark: number, marks: ReadonlyMap<number, Mark>): Mark {
  const known = marks.get(mark)
  return { mark, type: known && !isSpan(known) ? known.type : 'linebreak' }
}
