import { describe, expect, it } from 'vitest'
import { shortcutOf, suggestionOf } from '@/admin/workbench/shortcuts'

const keys = (key: string, more: object = {}) => ({ key, code: key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more })

describe('the keys of the bench', () => {
  it('are those that translators know', () => {
    expect(shortcutOf(keys('Enter', { ctrlKey: true }))).toBe('done')
    expect(shortcutOf(keys('Enter', { metaKey: true }))).toBe('done')
    expect(shortcutOf(keys('Enter', { ctrlKey: true, shiftKey: true }))).toBe('copySource')
    expect(shortcutOf(keys('ArrowDown', { altKey: true }))).toBe('next')
    expect(shortcutOf(keys('F8', { shiftKey: true }))).toBe('previous')
    expect(shortcutOf(keys('s', { ctrlKey: true }))).toBe('save')
  })

  it('leave AltGr alone, with which Swedish keyboards write @, £ and $', () => {
    for (const key of ['@', '£', '$', '{', 'Enter', 's']) expect(shortcutOf(keys(key, { ctrlKey: true, altKey: true }))).toBeNull()
  })

  it('leave writing alone', () => {
    for (const key of ['a', 'Å', '1', 'Enter', 'ArrowDown', 'Tab']) expect(shortcutOf(keys(key))).toBeNull()
    expect(shortcutOf(keys('ArrowDown', { altKey: true, shiftKey: true }))).toBeNull()
    expect(shortcutOf(keys('1', { ctrlKey: true, code: 'Digit1' }))).toBeNull()
  })

  it('take a suggestion by the place of the digit, whatever sign it writes', () => {
    const second = keys('"', { code: 'Digit2', ctrlKey: true, shiftKey: true })

    expect(shortcutOf(second)).toBe('suggestion')
    expect(suggestionOf(second)).toBe(1)
  })
})
