import { decodeReferences } from '@/xml/decodeReferences'
import { checkMarks } from '../checkMarks'
import { marksOf, pointTypes, toPlainWords, type Inline, type MarkType, type PointType } from '../inline'
import { tidyInlines } from '../tidyInlines'
import type { Dialect } from './dialect'
import type { TaggedWords } from './taggedWords'

/** Why what a service made of a part cannot be used. */
export type PartFault =
  /** Its tags are not those that were sent, or not where they can be. */
  | 'marks'
  /** A locked term is gone or was changed. */
  | 'term'
  /** There are no words. */
  | 'empty'
  /** It is longer than what the service takes at once; it was not sent. */
  | 'too-long'

export type ReadPart = { inlines: Inline[] } | { fault: PartFault }

interface Sent {
  source: readonly Inline[]
  tagged: TaggedWords
  dialect: Dialect
}

/**
 * The words that a service made of a part, with the original's marks. What does not have every mark, term and new line
 * exactly once is not guessed at.
 *
 * @param answer What came back.
 * @param sent   What it was made of.
 */
export function readTagged(answer: string, { source, tagged, dialect }: Sent): ReadPart {
  const reading: Reading = {
    types: new Map([...marksOf(source)].map(({ mark, type }) => [mark, type])),
    open: [{ tag: '', id: '', children: [] }],
    terms: [],
    newLines: [],
    isSound: true,
  }
  for (const token of tokensOf(answer, dialect)) read(token, reading, dialect)

  const [root, ...unclosed] = reading.open
  if (!root || unclosed.length > 0 || !reading.isSound) return { fault: 'marks' }
  const inlines = tidyInlines(root.children)
  if (toPlainWords(inlines).trim() === '' && toPlainWords(source).trim() !== '') return { fault: 'empty' }
  if (!isWhole(reading.terms, tagged.terms)) return { fault: 'term' }
  const lines = Array.from({ length: tagged.newLines }, (_, index) => `n${index + 1}`)
  if (reading.newLines.join() !== lines.join()) return { fault: 'marks' }
  return checkMarks(source, inlines).length > 0 ? { fault: 'marks' } : { inlines }
}

interface Reading {
  types: ReadonlyMap<number, MarkType>
  /** The tags that are open, outermost first, below the text itself. */
  open: { tag: string; id: string; children: Inline[] }[]
  terms: { id: string; words: string }[]
  newLines: string[]
  isSound: boolean
}

type Token = { words: string } | Start | { ends: string }

const tag = /<(\/?)([a-z]+)((?:\s+[a-z]+="[^"<>]*")*)\s*(\/?)>/gi

function* tokensOf(answer: string, { span, point, term }: Dialect): Generator<Token> {
  let end = 0
  for (const match of answer.matchAll(tag)) {
    const [whole, slash, name = '', attributes = '', closing] = match
    const id = /\sid="([mnt]\d+)"/.exec(attributes)?.[1]
    const isOurs = [span, point, term.tag].includes(name.toLowerCase()) && (slash || id)
    if (!isOurs) continue
    if (match.index > end) yield { words: answer.slice(end, match.index) }
    yield slash ? { ends: name.toLowerCase() } : { starts: name.toLowerCase(), id: id ?? '', isClosed: closing === '/' }
    end = match.index + whole.length
  }
  if (end < answer.length) yield { words: answer.slice(end) }
}

function read(token: Token, reading: Reading, dialect: Dialect) {
  const around = reading.open.at(-1)
  if (!around) return
  if ('words' in token) {
    const words = dialect.hasReferences ? decode(token.words) : token.words
    if (words === null) reading.isSound = false
    else around.children.push(words)
  } else if ('starts' in token) start(token, around.children, reading, dialect)
  // Some write what holds no words as a pair of tags.
  else if (token.ends !== dialect.point) end(token.ends, reading)
}

function decode(words: string): string | null {
  return words.includes('<') ? null : decodeReferences(words)
}

interface Start {
  starts: string
  id: string
  isClosed: boolean
}

function start({ starts, id, isClosed }: Start, children: Inline[], reading: Reading, { point }: Dialect) {
  if (starts !== point) {
    if (isClosed) reading.isSound = false
    reading.open.push({ tag: starts, id, children: [] })
  } else if (id.startsWith('n')) {
    reading.newLines.push(id)
    children.push('\n')
  } else {
    const mark = Number(id.slice(1))
    const type = reading.types.get(mark)
    if (id.startsWith('m') && isPoint(type)) children.push({ mark, type })
    else reading.isSound = false
  }
}

function end(name: string, reading: Reading) {
  const closed = reading.open.pop()
  const around = reading.open.at(-1)
  if (!closed || !around || closed.tag !== name) {
    reading.isSound = false
    if (closed && !around) reading.open.push(closed)
    return
  }
  const mark = Number(closed.id.slice(1))
  const type = reading.types.get(mark)
  if (closed.id.startsWith('t')) {
    const words = closed.children.every((child) => typeof child === 'string') ? closed.children.join('') : ''
    reading.terms.push({ id: closed.id, words })
    around.children.push(words)
  } else if (closed.id.startsWith('m') && type && !isPoint(type))
    around.children.push({ mark, type, children: closed.children })
  else reading.isSound = false
}

function isPoint(type: MarkType | undefined): type is PointType {
  return pointTypes.some((point) => point === type)
}

/** Whether each locked term is there once, word for word. */
function isWhole(met: Reading['terms'], sent: readonly string[]): boolean {
  if (met.length !== sent.length) return false
  return sent.every((term, index) => met.some(({ id, words }) => id === `t${index + 1}` && words === term))
}
