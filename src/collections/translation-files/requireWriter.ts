import type { PayloadRequest } from 'payload'
import { canWrite } from '@/domain/roles'
import type { Locale } from '@/i18n/locales'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'

/**
 * Refuses whoever may not write a language: files for its translators are not theirs to fetch or to import.
 *
 * @throws {RefusalError} 403.
 */
export function requireWriter(language: Locale, req: PayloadRequest): void {
  if (!canWrite(accountOf(req), language))
    throw new RefusalError(editorWords(req)('Refusal.mayNotWriteLanguage', { language }), 403)
}
