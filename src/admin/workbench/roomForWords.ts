/** Keeps a field as high as it is while it is written in, so that a key draws the field alone. */
export function keepRoom(field: HTMLTextAreaElement): void {
  field.style.height = `${field.offsetHeight}px`
}

/** Makes it higher when its words need more. */
export function growToWords(field: HTMLTextAreaElement): void {
  const { clientHeight, offsetHeight, scrollHeight } = field
  if (scrollHeight > clientHeight) field.style.height = `${scrollHeight + offsetHeight - clientHeight}px`
}

/** Lets the stylesheet fit it to its words again. */
export function fitToWords(field: HTMLTextAreaElement): void {
  field.style.height = ''
}
