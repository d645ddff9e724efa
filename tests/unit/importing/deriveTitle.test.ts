import { describe, expect, it } from 'vitest'
import { deriveTitle } from '@/importing/deriveTitle'

const text = 'Ett Test Lab öppnar i vår. Det blir i Gävle.'

describe('deriveTitle', () => {
  it('takes the words of the file name as the text spells them', () => {
    expect(deriveTitle({ fileWords: ['test', 'lab'], headings: ['Bakgrund'], text })).toBe('Test Lab')
  })

  it('takes the first heading when the text has other words than the file name', () => {
    expect(deriveTitle({ fileWords: ['new', 'lab'], headings: ['Bakgrund', 'Nästa steg'], text })).toBe('Bakgrund')
  })

  it('takes the file name when there is no heading', () => {
    expect(deriveTitle({ fileWords: ['öppning', 'gävle'], headings: [], text })).toBe('Öppning gävle')
  })

  it('takes the first sentence when the file has no name of its own', () => {
    expect(deriveTitle({ fileWords: [], headings: [], text })).toBe('Ett Test Lab öppnar i vår')
  })

  it('cuts a long first sentence at a word', () => {
    const long = `Vi ${'skriver '.repeat(20)}.`

    expect(deriveTitle({ fileWords: [], headings: [], text: long })).toBe(`Vi ${'skriver '.repeat(11)}…`)
  })
})
