import { createTranslator } from 'use-intl/core'
import en from '../../messages/en.json'
import sv from '../../messages/sv.json'
import { languageOf, timeZone, type Locale } from './locales'

export type Messages = typeof sv

const messages: Record<Locale, Messages> = { sv, en }

/**
 * The newsroom's words in one language, with dates told in Swedish time.
 *
 * @param locale Language of the words.
 * @returns `t('Article.updated', { at })`. A key that does not exist does not compile; a message that cannot be
 *   formatted throws.
 */
export function getTranslator(locale: Locale): Translator {
  const translator = translators.get(locale) ?? makeTranslator(locale)
  translators.set(locale, translator)
  return translator
}

// A translator keeps each message as it has read it. Made anew, it would read "Rättad {at, date, long}" again each time,
// which for a feed takes as long as asking the database.
const translators = new Map<Locale, Translator>()

function makeTranslator(locale: Locale) {
  return createTranslator({
    // The region decides how dates and numbers are written: `en` alone would be American.
    locale: languageOf(locale).region,
    messages: messages[locale],
    timeZone,
    onError: (error) => {
      throw error
    },
  })
}

export type Translator = ReturnType<typeof makeTranslator>
