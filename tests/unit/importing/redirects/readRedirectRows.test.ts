import { describe, expect, it } from 'vitest'
import { readRedirectRows } from '@/importing/redirects/readRedirectRows'

describe('a file of redirects', () => {
  const row = { from: '/gammal', to: '/sv/nyheter' }

  it.each([
    ['with commas', '/gammal,/sv/nyheter\n', 1],
    ['with semicolons, as a Swedish spreadsheet writes it', '/gammal;/sv/nyheter\n', 1],
    ['with a heading', 'from,to\n/gammal,/sv/nyheter\n', 2],
    ['with a heading in Swedish, a mark and an empty column', '\uFEFFGammal adress;Ny adress;\n/gammal;/sv/nyheter;\n', 2],
    ['with quotation marks and empty lines', '\n\n"/gammal" , "/sv/nyheter"\n,\n', 3],
  ])('is read %s', (_, text, line) => {
    expect(readRedirectRows(text)).toEqual([{ ...row, line }])
  })

  it('tells which line has too few or too many columns', () => {
    expect(readRedirectRows('/a,/b\n/c\n/d,/e,/f\n')).toEqual([
      { line: 1, from: '/a', to: '/b' },
      { line: 2, malformed: 'columns' },
      { line: 3, malformed: 'columns' },
    ])
  })

  it('tells the line of a quotation mark that is never closed', () => {
    expect(readRedirectRows('/a,/b\n"/c,/d\n')).toEqual([{ line: 2, malformed: 'quotes' }])
  })

  it('keeps a first row that is no heading', () => {
    expect(readRedirectRows('/a,/b\n')).toEqual([{ line: 1, from: '/a', to: '/b' }])
  })
})
