import type { Field } from 'payload'

/** Marks a field as a fact of the original, in its configuration's `custom`. */
const mark = { factOfOriginal: true }

/**
 * A field that a translation neither shows in the admin nor keeps: the fact lives on the original alone.
 *
 * @param field Any field with a name.
 */
export function onlyOnOriginal(field: Field): Field {
  // The union of Payload's fields cannot be spread without losing which of them it is.
  return {
    ...field,
    custom: { ...field.custom, ...mark },
    admin: { ...field.admin, condition: (text) => !text?.original },
  } as Field
}

/**
 * The names of the fields that live on the original alone.
 *
 * @param fields A collection's fields.
 */
export function namesOfFacts(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => ('name' in field && field.custom?.factOfOriginal ? [field.name] : []))
}
