import { describe, expect, it } from 'vitest'
import { findMissing, type Publication } from '@/admin/publish/publication'

const unsaid: Publication = { significance: null, note: '', address: null, time: null, unread: null }

describe('what an editor has to say before publishing', () => {
  it('is nothing of a text that readers have not had', () => {
    expect(findMissing(unsaid, false)).toBeNull()
  })

  it('is whether readers need to know of a change', () => {
    expect(findMissing(unsaid, true)).toBe('chooseAnswer')
  })

  it('is no more of a minor change', () => {
    expect(findMissing({ ...unsaid, significance: 'minor' }, true)).toBeNull()
  })

  it.each(['major', 'correction'] as const)('is in words what was changed, when it is %s', (significance) => {
    expect(findMissing({ ...unsaid, significance, note: '  \n' }, true)).toBe('writeNote')
    expect(findMissing({ ...unsaid, significance, note: 'Tiden är ändrad.' }, true)).toBeNull()
  })
})
