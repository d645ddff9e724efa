/**
 * Puts words in the place of those that are selected, so that the browser's own undo takes them away again.
 *
 * @param selected Which of the new words to select, from and to.
 */
export function insertWords(field: HTMLTextAreaElement, words: string, selected?: readonly [number, number]): void {
  const start = field.selectionStart
  field.focus()
  // The only way to write in a field that undo knows of. Where a browser no longer has it, the words come all the same.
  if (!document.execCommand('insertText', false, words)) {
    field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  if (selected) field.setSelectionRange(start + selected[0], start + selected[1])
}

/** Puts words in the place of all that stand there. */
export function replaceWords(field: HTMLTextAreaElement, words: string): void {
  field.focus()
  field.select()
  insertWords(field, words)
}
