import type { Translator } from '@/i18n/translator'
import type { UnitLabel } from './unit'

/**
 * Which part of a text a unit is, in words: "Priority 2, challenge".
 *
 * @param t The words of the language that the reader of the name has.
 */
export function nameUnit({ kind, numbers }: UnitLabel, t: Translator): string {
  return t(`Unit.${kind}`, { ...numbers })
}
