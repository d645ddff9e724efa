import type { PayloadRequest } from 'payload'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { getTranslator, type Translator } from '@/i18n/translator'

/**
 * The newsroom's words in the language the editor reads the admin in.
 *
 * @param req Payload's request.
 */
export function editorWords(req: PayloadRequest): Translator {
  const language = req.i18n?.language
  return getTranslator(isLocale(language) ? language : defaultLocale)
}
