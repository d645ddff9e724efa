import type { Translator } from '@/i18n/translator'
import { timeZone } from '@/i18n/locales'
import type { QueueEntry } from './queue'

const dayMilliseconds = 86_400_000

/** How a translation stands, in words. */
export function tellState({ state }: Pick<QueueEntry, 'state'>, t: Translator): string {
  if (state.state !== 'behind') return t(`Queue.state_${state.state}`)
  return t('Queue.behind', { count: state.told, isUrgent: String(state.isUrgent) })
}

/**
 * For how long it has been so, in whole days.
 *
 * @returns Empty for a translation that is current.
 */
export function tellSince({ state, since }: Pick<QueueEntry, 'state' | 'since'>, now: Date, t: Translator): string {
  if (!since || state.state === 'current') return ''
  const days = Math.max(0, Math.floor((now.getTime() - since.getTime()) / dayMilliseconds))
  return t('Queue.since', { days, at: since })
}

/** How an assignment stands to its day; `isOverdue` when the day has passed in Sweden. */
export function tellDue(dueOn: string, now: Date, t: Translator): { words: string; isOverdue: boolean } {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now)
  const days = Math.round((Date.parse(today) - Date.parse(dueOn)) / dayMilliseconds)
  // A day has no time; at noon it is the same day everywhere that matters.
  const day = new Date(`${dueOn}T12:00:00.000Z`)
  if (days > 0) return { words: t('Queue.overdue', { day, days }), isOverdue: true }
  return { words: days === 0 ? t('Queue.dueToday') : t('Queue.due', { day }), isOverdue: false }
}
