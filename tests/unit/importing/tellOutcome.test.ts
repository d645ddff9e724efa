import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { doubtCodes } from '@/importing/doubt'
import { refusalReasons } from '@/importing/readTextFile'
import { tellOutcome } from '@/importing/tellOutcome'
import { parseText } from '@/importing/parseText'

const text = parseText('Rubriken\n\nText för att och är.\n\nMer text.', 'nyhet-rubriken.sv.txt')

describe('tellOutcome', () => {
  it('tells of a draft in one line, and what to look at below it', () => {
    const doubts = [{ code: 'linesJoined' as const, facts: ['ett', 'två'] }]

    const lines = tellOutcome({
      filename: 'a.txt',
      outcome: { outcome: 'imported', text: { ...text, doubts } },
      locale: 'sv',
    })

    expect(lines).toEqual([
      'a.txt: nytt utkast, nyhet, språk gissat till svenska: ”Rubriken”',
      '    Brutna meningar sattes ihop. Det här var egna stycken: ”ett” och ”två”.',
    ])
  })

  it('tells the size of a file that is too large, and the limit, in the reader’s way', () => {
    const outcome = { outcome: 'refused' as const, refusal: { refused: 'tooLarge' as const, fact: 52.4288 } }

    expect(tellOutcome({ filename: 'a.txt', outcome, locale: 'sv' })).toEqual([
      'a.txt: inte importerad. Filen är 52,429 MB. Gränsen är 5 MB.',
    ])
    expect(tellOutcome({ filename: 'a.txt', outcome, locale: 'en' })).toEqual([
      'a.txt: not imported. The file is 52.429 MB. The limit is 5 MB.',
    ])
  })

  it('shortens long words and long lists', () => {
    const facts = ['ord '.repeat(40).trim(), 'två', 'tre', 'fyra', 'fem', 'sex', 'sju']
    const doubts = [{ code: 'linesJoined' as const, facts }]

    const lines = tellOutcome({
      filename: 'a.txt',
      outcome: { outcome: 'imported', text: { ...text, doubts } },
      locale: 'en',
    })

    expect(lines[1]).toMatch(/“(ord ){20}…”, “två”, “tre”, “fyra”, “fem” and 2 more\.$/)
  })

  it.each(locales)('has words for every doubt and every refusal in %s', (locale) => {
    const doubts = doubtCodes.map((code) => ({ code, facts: ['ordet'] }))

    const told = tellOutcome({ filename: 'a.txt', outcome: { outcome: 'imported', text: { ...text, doubts } }, locale })
    const refused = refusalReasons.flatMap((reason) =>
      tellOutcome({
        filename: 'a.txt',
        outcome: { outcome: 'refused', refusal: { refused: reason, fact: 1 } },
        locale,
      }),
    )

    expect(new Set(told).size).toBe(doubtCodes.length + 1)
    expect(new Set(refused).size).toBe(refusalReasons.length)
  })
})
