import { describe, expect, it } from 'vitest'
import { keepLegalCharacters } from '@/domain/legalCharacters'

describe('keepLegalCharacters', () => {
  it('leaves out what a word processor hid in a paste, and what XML cannot hold', () => {
    expect(keepLegalCharacters('a\u000Bb\u0000c\u0085d\uFFFEe\uD83Df\uDE00g')).toBe('abcdefg')
  })

  it('keeps every letter, emoji, tab and line break', () => {
    expect(keepLegalCharacters('å\u00AD😀\tעברית\n\u200F')).toBe('å\u00AD😀\tעברית\n\u200F')
  })

  it('writes line breaks one way, and letters composed', () => {
    expect(keepLegalCharacters('a\r\nb\rc a\u030A')).toBe('a\nb\nc å')
  })
})
