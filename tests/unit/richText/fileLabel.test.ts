import { describe, expect, it } from 'vitest'
import { fileLabel } from '@/richText/fileLabel'
import { aDocument } from '../../factories/publication'

describe('fileLabel', () => {
  it('states title, language, format and size the way the reader’s language does', () => {
    expect(fileLabel(aDocument(), 'sv')).toBe('Årsredovisning 2025, svenska, pdf, 2,1\u00A0MB')
    expect(fileLabel(aDocument(), 'en')).toBe('Årsredovisning 2025, Swedish, PDF, 2.1\u00A0MB')
  })

  it.each([
    [0, '1\u00A0kB'],
    [340_400, '340\u00A0kB'],
    [12_345_678, '12,3\u00A0MB'],
  ])('shows %d bytes as %s', (bytes, size) => {
    expect(fileLabel(aDocument({ bytes }), 'sv')).toBe(`Årsredovisning 2025, svenska, pdf, ${size}`)
  })

  it.each([
    ['underlag.docx', 'Word'],
    ['underlag.XLSX', 'Excel'],
    ['underlag.odt', 'ODT'],
  ])('names the format of %s as %s', (filename, format) => {
    expect(fileLabel(aDocument({ filename, bytes: 1000 }), 'sv')).toBe(
      `Årsredovisning 2025, svenska, ${format}, 1\u00A0kB`,
    )
  })
})
