import type { FormState } from 'payload'

/** What the acts of publication know a text by. */
const known = ['language', 'original', 'title', 'slug', 'changeNote', 'publishedAt', 'embargoUntil', 'reviewState'] as const

/**
 * The form around the workbench. It tells what the text is, and sends of it only which page saves and what its words are
 * based on: the words themselves are saved part by part.
 *
 * @param text The text, as the admin has read it.
 */
export function toTextForm(text: Record<string, unknown>): FormState {
  const fields = known.map((name) => [name, { value: text[name], initialValue: text[name], valid: true, disableFormData: true }])
  const basis = { value: text.basedOn, initialValue: text.basedOn, valid: true }
  return { ...Object.fromEntries(fields), basedOn: basis, pageId: { value: null, initialValue: null, valid: true } }
}
