import type { PayloadRequest } from 'payload'
import { getTranslator, type Translator } from '@/i18n/translator'
import { editorLanguage } from './editorLanguage'

/**
 * The newsroom's words in the language the editor reads the admin in.
 *
 * @param req Payload's request.
 */
export function editorWords(req: PayloadRequest): Translator {
  return getTranslator(editorLanguage(req))
}
