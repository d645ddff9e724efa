import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSourceFiles } from '@/importing/findSourceFiles'

const folder = mkdtempSync(path.join(tmpdir(), 'importing-'))

beforeAll(() => {
  for (const name of ['10.txt', '9.TXT', 'bild.png']) writeFileSync(path.join(folder, name), 'x')
  mkdirSync(path.join(folder, 'tom'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('findSourceFiles', () => {
  it('takes the text files of a folder by name, and each file once', () => {
    const found = findSourceFiles(['.', '10.txt'], folder)

    expect(found.map(({ file }) => path.basename(file))).toEqual(['9.TXT', '10.txt'])
  })

  it('takes what a pattern matches', () => {
    expect(findSourceFiles(['*.png'], folder)).toEqual([{ file: path.join(folder, 'bild.png'), refusal: null }])
  })

  it('says which folder or pattern has nothing to import', () => {
    expect(findSourceFiles(['tom', '*.md'], folder)).toEqual([
      { file: path.join(folder, 'tom'), refusal: { refused: 'emptyFolder', fact: '' } },
      { file: path.join(folder, '*.md'), refusal: { refused: 'noMatch', fact: '' } },
    ])
  })
})
