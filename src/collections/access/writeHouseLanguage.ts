import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'
import { defaultLocale } from '@/i18n/locales'

/** Takes words that come without a language for words in the house's language; Payload would lose them. */
export const writeHouseLanguage: CollectionBeforeOperationHook & GlobalBeforeOperationHook = ({ req }) => {
  req.locale ??= defaultLocale
}
