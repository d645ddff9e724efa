/** What the keyboard does on the bench. */
export type BenchAct = 'done' | 'next' | 'previous' | 'copySource' | 'suggestion' | 'save' | 'publish' | 'stillCorrect'

/** The keys of each act, as they are told; further keys for the same stand after them. */
export const shortcuts: readonly { act: BenchAct; keys: readonly (readonly string[])[] }[] = [
  { act: 'done', keys: [['ctrl', 'enter']] },
  { act: 'next', keys: [['alt', 'down'], ['F8']] },
  { act: 'previous', keys: [['alt', 'up'], ['shift', 'F8']] },
  { act: 'copySource', keys: [['ctrl', 'shift', 'enter']] },
  { act: 'suggestion', keys: [['ctrl', 'shift', '1–3']] },
  { act: 'save', keys: [['ctrl', 'S']] },
  { act: 'publish', keys: [['F2']] },
  { act: 'stillCorrect', keys: [['shift', 'F2']] },
]

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/**
 * What a key does on the bench; `null` when it does what it does everywhere. Translators know Ctrl+Enter from their other
 * tools. AltGr, with which Swedish keyboards write @, £ and $, is Ctrl and Alt at once for a browser: no act has both.
 * Alt+arrow reads sentences in JAWS, so F8 does the same. On a Mac, Cmd does what Ctrl does.
 */
export function shortcutOf(keys: Keys): BenchAct | null {
  const { key, shiftKey, altKey } = keys
  const isCommand = keys.ctrlKey || keys.metaKey
  if (isCommand && altKey) return null
  if (isCommand && key === 'Enter') return shiftKey ? 'copySource' : 'done'
  if (isCommand && shiftKey) return suggestionOf(keys) === null ? null : 'suggestion'
  if (isCommand) return key.toLowerCase() === 's' ? 'save' : null
  if (altKey) return shiftKey ? null : key === 'ArrowDown' ? 'next' : key === 'ArrowUp' ? 'previous' : null
  if (key === 'F8') return shiftKey ? 'previous' : 'next'
  if (key === 'F2') return shiftKey ? 'stillCorrect' : 'publish'
  return null
}

/** Which suggestion Ctrl+Shift and a digit mean, from 0. By its place on the keyboard, for with Shift it writes a sign. */
export function suggestionOf({ ctrlKey, shiftKey, code }: Keys): number | null {
  const digit = ctrlKey && shiftKey ? /^Digit([1-3])$/.exec(code)?.[1] : undefined
  return digit ? Number(digit) - 1 : null
}
