import { describe, expect, it } from 'vitest'
import { maxFileBytes, readTextFile } from '@/importing/readTextFile'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('a file that is text', () => {
  it('reads UTF-8, with and without a byte order mark, as the same words', () => {
    const bare = readTextFile(utf8('Smältverket står åter'))
    const marked = readTextFile(utf8('\uFEFFSmältverket står åter'))

    expect(bare).toEqual({ text: 'Smältverket står åter', encoding: 'utf-8', isEncodingKnown: true })
    expect(marked).toEqual(bare)
  })

  it.each([
    ['little-endian', [0xff, 0xfe, 0xe5, 0, 0x72, 0]],
    ['big-endian', [0xfe, 0xff, 0, 0xe5, 0, 0x72]],
  ])('reads UTF-16 that says it is %s', (_, bytes) => {
    const file = readTextFile(new Uint8Array(bytes))

    expect(file).toEqual({ text: 'år', encoding: 'utf-16', isEncodingKnown: true })
  })

  it('reads an old Windows file, and says that its encoding is a guess', () => {
    const file = readTextFile(latin1('M\xf6tet h\xf6lls den 8\x969 mars p\xe5 \x94Verket\x94 i centrum'))

    expect(file).toEqual({
      text: 'Mötet hölls den 8–9 mars på ”Verket” i centrum',
      encoding: 'windows-1252',
      isEncodingKnown: false,
    })
  })

  it('spells letters as one character and ends lines one way', () => {
    const file = readTextFile(utf8('A\u030Angan\r\nMa\u0308lardalen\rslut'))

    expect(file).toMatchObject({ text: 'Ångan\nMälardalen\nslut' })
  })
})

describe('a file that is no text', () => {
  it.each([
    ['nothing', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['blanks', ' \n\t\n'],
    ['dashes', '---\n***\n'],
  ])('refuses a file with %s as empty', (_, content) => {
    expect(readTextFile(utf8(content))).toMatchObject({ refused: 'empty' })
  })

  it.each([
    ['PDF', '%PDF-1.7 text'],
    ['RTF', '{\\rtf1 text}'],
    ['HTML, XML', '\n<!DOCTYPE html><p>text</p>'],
    ['Word, Excel, PowerPoint, OpenDocument, zip', 'PK\u0003\u0004text'],
  ])('names the other format of a file in %s', (format, content) => {
    expect(readTextFile(utf8(content))).toEqual({ refused: 'foreignFormat', fact: format })
  })

  it('refuses zero bytes and control characters as binary', () => {
    expect(readTextFile(utf8('text\0text'))).toMatchObject({ refused: 'binary' })
    expect(readTextFile(utf8('text\u0007text'))).toMatchObject({ refused: 'binary' })
  })

  it('refuses one byte more than the limit, and says how much that is', () => {
    const largest = new Uint8Array(maxFileBytes).fill(97)
    const tooLarge = new Uint8Array(maxFileBytes + 1).fill(97)

    expect(readTextFile(largest)).toMatchObject({ encoding: 'utf-8' })
    expect(readTextFile(tooLarge)).toEqual({ refused: 'tooLarge', fact: 5.000001 })
  })

  it.each([
    ['an old Macintosh', 'F\x9ar m\x8ctet \x8ar allt klart'],
    ['DOS', 'F\x94r m\x86tet \x84r allt klart'],
    ['Cyrillic', '\xcf\xf0\xe8\xe2\xe5\xf2 \xe2\xf1\xe5\xec'],
  ])('does not guess the encoding of a file from %s', (_, content) => {
    expect(readTextFile(latin1(content))).toMatchObject({ refused: 'unknownEncoding' })
  })
})

describe('a file whose letters are spoilt', () => {
  it('refuses å, ä and ö that were read as Latin-1 and saved as UTF-8', () => {
    const spoilt = Buffer.from('Från mötet om åtgärder', 'utf8').toString('latin1')

    expect(readTextFile(utf8(spoilt))).toMatchObject({ refused: 'garbled' })
  })

  it('refuses UTF-8 that was cut in the middle of a letter', () => {
    expect(readTextFile(utf8('Från mötet på ön').slice(0, -2))).toMatchObject({ refused: 'garbled' })
  })

  it('refuses letters that were replaced by question marks in diamonds', () => {
    expect(readTextFile(utf8('M\uFFFDtet'))).toMatchObject({ refused: 'garbled' })
  })

  it('takes a text that only tells of such spoilt letters', () => {
    expect(readTextFile(utf8('När å blir Ã¥ är något fel på filen.'))).toMatchObject({ encoding: 'utf-8' })
  })
})
