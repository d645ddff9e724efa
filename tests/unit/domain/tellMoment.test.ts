import { expect, it } from 'vitest'
import { tellMoment } from '@/domain/tellMoment'

it.each([
  ['2026-10-25T00:30:00Z', 'söndag 25 oktober 2026 kl. 02.30 svensk tid (UTC+2, sommartid)', 'Sunday, 25 October 2026 at 02:30 Swedish time (UTC+2, summer time)'],
  ['2026-10-25T01:30:00Z', 'söndag 25 oktober 2026 kl. 02.30 svensk tid (UTC+1, normaltid)', 'Sunday, 25 October 2026 at 02:30 Swedish time (UTC+1, standard time)'],
  ['2026-12-31T23:05:00Z', 'fredag 1 januari 2027 kl. 00.05 svensk tid (UTC+1, normaltid)', 'Friday, 1 January 2027 at 00:05 Swedish time (UTC+1, standard time)'],
])('an instant is told so that nobody can take it for another: %s', (instant, swedish, english) => {
  expect([tellMoment(new Date(instant), 'sv'), tellMoment(new Date(instant), 'en')]).toEqual([swedish, english])
})
