import { getTranslator } from '@/i18n/translator'
import type { Publication } from './publication'

/** A text's title where nothing else tells that it no longer holds: a withdrawn one says so before it. */
export function titleOf({ title, language, withdrawal }: Pick<Publication, 'title' | 'language' | 'withdrawal'>): string {
  return withdrawal ? getTranslator(language)('Withdrawal.title', { title }) : title
}
