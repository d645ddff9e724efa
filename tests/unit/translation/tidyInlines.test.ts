import { describe, expect, it } from 'vitest'
import { hasSameInlines, tidyInlines } from '@/translation/tidyInlines'

describe('words and marks written in one way', () => {
  it('are composed across the seams between neighbouring words, and hold no empty ones', () => {
    const inlines = ['', 'e', '\u0301t', '\u0000', { mark: 1, type: 'bold' as const, children: ['a', '\u030A', ''] }]

    expect(tidyInlines(inlines)).toEqual(['ét', { mark: 1, type: 'bold', children: ['å'] }])
  })

  it('are the same only with the same words in the same marks', () => {
    const bold = (mark: number, text: string) => [{ mark, type: 'bold' as const, children: [text] }]

    expect(hasSameInlines(bold(1, 'ord'), bold(1, 'ord'))).toBe(true)
    expect(hasSameInlines(bold(1, 'ord'), bold(2, 'ord'))).toBe(false)
    expect(hasSameInlines(bold(1, 'ord'), bold(1, 'andra'))).toBe(false)
    expect(hasSameInlines(bold(1, 'ord'), ['ord'])).toBe(false)
    expect(hasSameInlines(['ord'], ['ord', ...bold(1, 'ord')])).toBe(false)
  })
})
