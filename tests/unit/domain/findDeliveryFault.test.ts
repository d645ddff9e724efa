import { expect, it } from 'vitest'
import { findDeliveryFault } from '@/domain/findDeliveryFault'

const faultIn = (deliveredOn: string, note = '') => findDeliveryFault({ deliveredOn, note }, '2026-06-20')

it('takes a delivery of today or before', () => {
  expect(faultIn('2026-06-20', 'x'.repeat(500))).toBeNull()
  expect(faultIn('1998-01-02')).toBeNull()
})

it('takes no day that has not come, and none that is none', () => {
  expect(faultIn('2026-06-21')).toBe('depositDayAhead')
  expect(['', '2026-02-30', '20 juni', '2026-06-20T08:00'].map((day) => faultIn(day))).toEqual(Array(4).fill('dayUnknown'))
})

it('takes no longer note than is kept', () => {
  expect(faultIn('2026-06-20', 'x'.repeat(501))).toBe('depositNoteTooLong')
})
