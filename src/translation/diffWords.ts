import { findCommonTokens, type Pair } from './findCommonTokens'
import { toTokens } from './toTokens'

/** Words that stand in both texts, only in the earlier, or only in the later. */
export interface Run {
  type: 'equal' | 'deleted' | 'inserted'
  text: string
}

/**
 * The difference between two texts by words, so that a reader sees what was changed.
 *
 * @param before The earlier text.
 * @param after  The later.
 * @returns Runs in order, none empty, no two of a type in a row, the deleted before the inserted. All but the inserted
 *   make up `before` when joined, all but the deleted `after`. The same for the same texts, always.
 */
export function diffWords(before: string, after: string): Run[] {
  const one = toTokens(before)
  const other = toTokens(after)
  return joinAcrossSpaces(toRuns(one, other, findCommonTokens(one, other)))
}

function toRuns(one: readonly string[], other: readonly string[], pairs: readonly Pair[]): Run[] {
  const runs: Run[] = []
  let [left, right] = [0, 0]
  for (const pair of [...pairs, { one: one.length, other: other.length }]) {
    append(runs, 'deleted', one.slice(left, pair.one).join(''))
    append(runs, 'inserted', other.slice(right, pair.other).join(''))
    append(runs, 'equal', one[pair.one] ?? '')
    ;[left, right] = [pair.one + 1, pair.other + 1]
  }
  return runs
}

function append(runs: Run[], type: Run['type'], text: string) {
  const last = runs.at(-1)
  if (last?.type === type) last.text += text
  else if (text !== '') runs.push({ type, text })
}

/** Two changed words with a mere space between them are one change. */
function joinAcrossSpaces(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  let [deleted, inserted] = ['', '']
  const flush = () => {
    append(joined, 'deleted', deleted)
    append(joined, 'inserted', inserted)
    ;[deleted, inserted] = ['', '']
  }
  runs.forEach(({ type, text }, index) => {
    if (type === 'deleted') deleted += text
    else if (type === 'inserted') inserted += text
    else if (isMereSpace(text) && isReplacement(deleted, inserted) && isChange(runs, index + 1)) {
      deleted += text
      inserted += text
    } else {
      flush()
      append(joined, 'equal', text)
    }
  })
  flush()
  return joined
}

function isMereSpace(text: string): boolean {
  return text.trim() === ''
}

function isReplacement(deleted: string, inserted: string): boolean {
  return deleted !== '' && inserted !== ''
}

/** Whether words are both deleted and inserted here. */
function isChange(runs: readonly Run[], index: number): boolean {
  return runs[index]?.type === 'deleted' && runs[index + 1]?.type === 'inserted'
}
