import { toPlainWords } from '@/translation/inline'
import { readSpelled } from '@/translation/readSpelled'
import type { WorkbenchPart } from '@/translation/workbench/toWorkbenchParts'

/** What is told of a part in words. */
export type Standing = 'changed' | 'added' | 'moved' | 'removed' | 'untranslated' | 'unread' | 'done'

/** Whether a part waits for its translator: it says something new, or nobody has translated or read it. */
export function isToDo(part: WorkbenchPart): boolean {
  if (part.change === 'removed' || part.isDone) return false
  if (part.target === '') return hasLetters(part)
  if (!part.isRead || !hasRightMarks(part)) return true
  return (part.change === 'changed' || part.change === 'added') && !(isNumber(part) && part.target === toPlainWords(part.source))
}

/** Whether a part has to do with the work at hand, done or not. */
export function isConcerned(part: WorkbenchPart): boolean {
  if (part.change === 'removed') return false
  if (isToDo(part)) return true
  if (!hasLetters(part)) return part.isDone
  return part.change === null || part.change === 'changed' || part.change === 'added'
}

/** Everything that is to be told of a part, what happened in the original first. */
export function standingsOf(part: WorkbenchPart): Standing[] {
  const { change, isMoved, isDone, isRead, target } = part
  if (change === 'removed') return ['removed']
  return [
    ...(change === 'changed' || change === 'added' ? [change] : []),
    ...(isMoved ? ['moved' as const] : []),
    ...(target === '' && hasLetters(part) ? ['untranslated' as const] : []),
    ...(!isRead && target !== '' ? ['unread' as const] : []),
    ...(isDone ? ['done' as const] : []),
  ]
}

function isNumber(part: WorkbenchPart): boolean {
  return !hasLetters(part)
}

/** The ordinary editor lets a mark be taken away. */
function hasRightMarks({ source, target }: WorkbenchPart): boolean {
  return readSpelled(target, source).inlines !== null
}

const known = new WeakMap<WorkbenchPart['source'], boolean>()

/** A number or a year is the same in every language. Asked of every part at every key, and looked at once. */
function hasLetters({ source }: WorkbenchPart): boolean {
  const answer = known.get(source) ?? /\p{L}/u.test(toPlainWords(source))
  known.set(source, answer)
  return answer
}
