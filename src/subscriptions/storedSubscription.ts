import type { Cadence, Follow, Subscription } from '@/domain/subscription'
import type { Locale } from '@/i18n/locales'

/** A row of `subscriptions`, as far as it is read. */
export interface SubscriptionRow extends Record<string, unknown> {
  id: string
  person: string
  language: Locale
  follows: Follow[]
  languages: Locale[]
  cadence: Cadence
  send_original_after_days: number | null
}

/** A subscription as the newsroom speaks of it. */
export function toSubscription(row: SubscriptionRow): Subscription {
  const { id, language, follows, languages, cadence, send_original_after_days: sendOriginalAfterDays } = row
  return { id, language, follows, languages, cadence, sendOriginalAfterDays }
}
