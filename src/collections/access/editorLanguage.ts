import type { PayloadRequest } from 'payload'
import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'

/**
 * The language the editor reads the admin in.
 *
 * @param req Payload's request.
 */
export function editorLanguage(req: PayloadRequest): Locale {
  const language = req.i18n?.language
  return isLocale(language) ? language : defaultLocale
}
