import { describe, expect, it } from 'vitest'
import { fileSize } from '@/domain/fileSize'

describe('the size of a file', () => {
  it('is told with the language’s own decimal sign, and never parted from its unit', () => {
    expect(fileSize(2_140_000, 'sv')).toBe('2,1\u00A0MB')
    expect(fileSize(2_140_000, 'en')).toBe('2.1\u00A0MB')
  })

  it('is told in whole kilobytes below a megabyte, and never as nothing', () => {
    expect(fileSize(180_400, 'sv')).toBe('180\u00A0kB')
    expect(fileSize(12, 'sv')).toBe('1\u00A0kB')
  })
})
