import { describe, expect, it } from 'vitest'
import { findMissing, toRequest, type TakedownSaid } from '@/admin/takeDown/takedownSaid'

const unsaid: TakedownSaid = { kind: null, explanations: {}, target: null, targetUrl: '', fate: null }
const alone = { languages: ['sv'], hasTranslations: false } as const
const pair = { languages: ['sv', 'en'], hasTranslations: true } as const

describe('what an editor has to say before a text is taken down', () => {
  it('is how', () => {
    expect(findMissing(unsaid, alone)).toBe('chooseKind')
  })

  it.each(['withdrawn', 'in-error'] as const)('is why, when it is %s', (kind) => {
    expect(findMissing({ ...unsaid, kind }, alone)).toBe('explain')
    expect(findMissing({ ...unsaid, kind, explanations: { sv: ' ' } }, alone)).toBe('explain')
    expect(findMissing({ ...unsaid, kind, explanations: { sv: 'Gäller inte.' } }, alone)).toBeNull()
  })

  it('is where it leads, when another page replaces it, and no more', () => {
    const said = { ...unsaid, kind: 'consolidated' } as const

    expect(findMissing(said, alone)).toBe('chooseTarget')
    expect(findMissing({ ...said, targetUrl: 'https://example.org' }, alone)).toBeNull()
  })

  it('is what becomes of its translations, and why to readers of each that follows', () => {
    const said = { ...unsaid, kind: 'withdrawn', explanations: { sv: 'Gäller inte.' } } as const

    expect(findMissing(said, pair)).toBe('chooseFate')
    expect(findMissing({ ...said, fate: 'follow' }, pair)).toBe('explain')
    expect(findMissing({ ...said, fate: 'follow', explanations: { sv: 'Gäller inte.', en: 'No longer holds.' } }, pair)).toBeNull()
  })
})

describe('what the server is told', () => {
  it('is the explanation in the language of the text, and in those of its translations', () => {
    const explanations = { sv: 'Gäller inte.', en: 'No longer holds.' }

    expect(toRequest({ ...unsaid, kind: 'withdrawn', explanations, targetUrl: 'https://example.org' }, 'sv')).toEqual({
      kind: 'withdrawn',
      explanation: 'Gäller inte.',
      explanations,
    })
  })

  it('is the text that replaces it, or an address elsewhere', () => {
    const target = { relationTo: 'reports', value: 'r1', title: 'Rapporten' } as const
    const told = { kind: 'consolidated', explanation: undefined, explanations: {} }

    expect(toRequest({ ...unsaid, kind: 'consolidated', target }, 'sv')).toEqual({ ...told, target: { relationTo: 'reports', value: 'r1' } })
    expect(toRequest({ ...unsaid, kind: 'consolidated', targetUrl: ' https://example.org ' }, 'sv')).toEqual({
      ...told,
      targetUrl: 'https://example.org',
    })
  })
})
