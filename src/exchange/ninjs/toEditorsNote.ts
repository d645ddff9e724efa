import { keepLegalCharacters } from '@/domain/legalCharacters'
import type { PressRelease } from '@/domain/publication'
import { toPlainLine } from '@/domain/toPlainLine'
import { findLeadingChanges } from '@/feeds/findLeadingChanges'
import { getTranslator } from '@/i18n/translator'
import type { NewsItem } from './newsItem'

/**
 * What the receiving newsroom must know before it uses the text: that it no longer holds, and why; that nobody has read a
 * machine's words in it; what has been corrected and updated.
 *
 * @returns Nothing for a text that stands as first published.
 */
export function toEditorsNote(release: PressRelease): Pick<NewsItem, 'edNote'> {
  const lines = [...toWithdrawal(release), ...toOrigin(release), ...toChanges(release)]
  return lines.length > 0 ? { edNote: lines.join('\n') } : {}
}

function toWithdrawal({ withdrawal, language }: PressRelease): string[] {
  if (!withdrawal) return []
  const when = getTranslator(language).markup('Withdrawal.when', { at: withdrawal.at, time: (words) => words })
  return [`${when} ${keepLegalCharacters(withdrawal.explanation).trim()}`]
}

function toOrigin({ hasUnreadMachineWords, language }: PressRelease): string[] {
  return hasUnreadMachineWords ? [getTranslator(language)('Machine.unread')] : []
}

function toChanges({ changes, language }: PressRelease): string[] {
  const t = getTranslator(language)
  return findLeadingChanges(changes).map(({ significance, note, publishedAt }) => {
    const when = t.markup('Changes.when', { significance, at: publishedAt, time: (words) => words })
    return `${when}: ${toPlainLine(note ?? '')}`
  })
}
