import { cadences, isFollow, originalAfterDays, parseMailAddress } from '@/domain/subscription'
import { locales } from '@/i18n/locales'
import { fieldNames, type FilledIn, type Problem } from '@/views/subscriptions/subscribing'

/** More topics than there are, and too few to fill the database with. */
const mostFollows = 100

/** What a reader chose; what was not on the form is left out. */
export function readChoices(form: FormData): FilledIn {
  // A file, which no field of ours takes, counts as nothing.
  const wordsOf = (name: string) => form.getAll(name).filter((value) => typeof value === 'string')
  const wordOf = (name: string) => wordsOf(name)[0] ?? ''
  const days = wordOf(fieldNames.sendOriginalAfterDays)
  return {
    address: wordOf(fieldNames.address).slice(0, 1000),
    follows: [...new Set(wordsOf(fieldNames.follows).filter(isFollow))].slice(0, mostFollows),
    languages: locales.filter((locale) => wordsOf(fieldNames.languages).includes(locale)),
    cadence: cadences.find((cadence) => cadence === wordOf(fieldNames.cadence)) ?? 'at-once',
    sendOriginalAfterDays: originalAfterDays.find((one) => String(one) === days) ?? null,
  }
}

/** What has to be mended in them, from the top of the form. */
export function findProblems(filledIn: FilledIn): Problem[] {
  return [...(parseMailAddress(filledIn.address) ? [] : ['badAddress' as const]), ...findChoiceProblems(filledIn)]
}

/** The same of a form without an address. */
export function findChoiceProblems({ follows, languages }: FilledIn): Problem[] {
  return [...(follows.length > 0 ? [] : ['noFollows' as const]), ...(languages.length > 0 ? [] : ['noLanguages' as const])]
}
