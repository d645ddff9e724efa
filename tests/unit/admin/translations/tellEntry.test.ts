import { describe, expect, it } from 'vitest'
import { tellDue, tellSince, tellState } from '@/admin/translations/tellEntry'
import { getTranslator } from '@/i18n/translator'

const t = getTranslator('sv')
const english = getTranslator('en')
const behind = (told: number, isUrgent: boolean) => ({ state: { state: 'behind', told, minor: 0, isUrgent } }) as const

describe('how a translation stands', () => {
  it('is told in words, corrections by name', () => {
    expect(tellState(behind(1, false), t)).toBe('1 ändring efter')
    expect(tellState(behind(2, false), t)).toBe('2 ändringar efter')
    expect(tellState(behind(1, true), t)).toBe('En rättelse efter')
    expect(tellState(behind(2, true), t)).toBe('2 ändringar efter, däribland rättelse')
    expect(tellState(behind(2, true), english)).toBe('2 changes behind, correction included')
    expect(tellState({ state: { state: 'missing' } }, t)).toBe('Saknas')
  })

  it('is told with how long it has been so, but for one that is current', () => {
    const since = new Date('2026-03-02T08:00:00Z')

    expect(tellSince({ ...behind(1, false), since }, new Date('2026-03-02T09:00:00Z'), t)).toBe('Sedan i dag')
    expect(tellSince({ ...behind(1, false), since }, new Date('2026-03-12T07:59:00Z'), t)).toBe('I 9 dagar')
    expect(tellSince({ state: { state: 'current', minor: 0 }, since: null }, since, t)).toBe('')
  })
})

describe('the day that a translation is to be done', () => {
  it('is overdue when it has passed in Sweden, and not before', () => {
    expect(tellDue('2026-03-31', new Date('2026-03-31T21:59:00Z'), t)).toEqual({ words: 'Ska vara klar i dag', isOverdue: false })
    expect(tellDue('2026-03-31', new Date('2026-03-31T22:00:00Z'), t)).toEqual({
      words: 'Försenad: skulle ha varit klar 31 mars 2026, för 1 dag sedan',
      isOverdue: true,
    })
    expect(tellDue('2026-03-31', new Date('2026-03-03T08:00:00Z'), t)).toEqual({ words: 'Klar senast 31 mars 2026', isOverdue: false })
  })
})
