import { describe, expect, it } from 'vitest'
import { whenChosen } from '@/admin/publish/whenChosen'

describe('a time that an editor writes', () => {
  it('means nothing while it is being written', () => {
    expect(whenChosen('', 'sv')).toEqual({ kind: 'unwritten' })
  })

  it('is told in full, with its offset', () => {
    expect(whenChosen('2026-07-01T08:00', 'sv')).toEqual({
      kind: 'instant',
      words: 'Texten publiceras onsdag 1 juli 2026 kl. 08.00 svensk tid (UTC+2, sommartid).',
    })
  })

  it('is said not to exist when clocks are put forward past it', () => {
    const { kind, words } = { words: '', ...whenChosen('2026-03-29T02:30', 'sv') }

    expect(kind).toBe('gap')
    expect(words).toMatch(/^Den tiden finns inte: klockan ställs fram till sommartid\./)
  })

  it('is asked about when clocks show it twice', () => {
    const when = whenChosen('2026-10-25T02:30', 'sv')

    expect(when.kind === 'overlap' && when.choices).toEqual({
      earlier: 'söndag 25 oktober 2026 kl. 02.30 svensk tid (UTC+2, sommartid)',
      later: 'söndag 25 oktober 2026 kl. 02.30 svensk tid (UTC+1, normaltid)',
    })
  })
})
