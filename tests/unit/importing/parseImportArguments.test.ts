import { describe, expect, it } from 'vitest'
import { parseImportArguments } from '@/importing/parseImportArguments'

describe('parseImportArguments', () => {
  it('answers in Swedish unless asked otherwise', () => {
    expect(parseImportArguments(['a.txt', 'b.txt'])).toEqual({ asked: ['a.txt', 'b.txt'], locale: 'sv' })
    expect(parseImportArguments(['a.txt', '--locale', 'en'])).toEqual({ asked: ['a.txt'], locale: 'en' })
  })

  it.each([[['--locale', 'xx', 'a.txt']], [['--force', 'a.txt']], [['a.txt', '--locale']]])(
    'imports nothing when it does not understand: %s',
    (args) => {
      expect(parseImportArguments(args).asked).toEqual([])
    },
  )
})
