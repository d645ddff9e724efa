import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords, type Run } from '@/translation/diffWords'
import { findShortestEdit } from '@/translation/findShortestEdit'

/** As it could be read aloud: [-deleted-]{+inserted+}. */
function tell(runs: readonly Run[]): string {
  const signs = { equal: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const
  return runs.map(({ type, text }) => signs[type][0] + text + signs[type][1]).join('')
}

const someWord = fc.constantFrom(
  'en',
  'gruva',
  'Ålesund',
  'å\u0301',
  ' ',
  ', ',
  '1 200',
  '\u00A0',
  '👩‍🏭',
  '.',
  'EU:s',
  '\n',
)
// The Arabic sign belongs to the character after it, though word rules would part them.
const someText = fc.oneof(
  fc.array(fc.constantFrom('\u0600', '.', '😀', 'a'), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.array(someWord, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

describe('the difference between two texts', () => {
  it.each([
    ['Gruvan byggs i Kiruna.', 'Gruvan byggs i Gällivare.', 'Gruvan byggs i [-Kiruna-]{+Gällivare+}.'],
    ['Stödet är 1 200 000 kronor.', 'Stödet är 1 300 000 kronor.', 'Stödet är [-1 200 000-]{+1 300 000+} kronor.'],
    ['en bil', 'två hus', '[-en bil-]{+två hus+}'],
    ['Å, ä och ö', 'Å, ä eller ö', 'Å, ä [-och-]{+eller+} ö'],
    ['Slut', 'Slut!', 'Slut{+!+}'],
    ['', 'Nytt', '{+Nytt+}'],
    ['Lika', 'Lika', 'Lika'],
  ])('between “%s” and “%s” is told by words', (before, after, told) => {
    expect(tell(diffWords(before, after))).toBe(told)
  })

  it('gives both texts back', () => {
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const runs = diffWords(before, after)

        expect(join(runs, 'inserted')).toBe(before)
        expect(join(runs, 'deleted')).toBe(after)
      }),
      { numRuns: 500 },
    )
  })

  it('has no empty runs and no two of a kind in a row', () => {
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const runs = diffWords(before, after)

        expect(runs.every(({ text }) => text !== '')).toBe(true)
        expect(runs.some(({ type }, index) => type === runs[index + 1]?.type)).toBe(false)
        expect(runs.some(({ type }, index) => type === 'inserted' && runs[index + 1]?.type === 'deleted')).toBe(false)
      }),
    )
  })

  it('splits no character as people see it', () => {
    const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' })
    const boundaries = (text: string) =>
      new Set([...[...graphemes.segment(text)].map(({ index }) => index), text.length])
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const allowed = boundaries(before)
        let length = 0
        for (const { type, text } of diffWords(before, after)) {
          if (type !== 'inserted') length += text.length

          expect(allowed.has(length)).toBe(true)
        }
      }),
    )
  })

  it('leaves as many words in place as can be', () => {
    const someTokens = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
    fc.assert(
      fc.property(someTokens, someTokens, (before, after) => {
        expect(findShortestEdit(before, after)).toHaveLength(countCommon(before, after))
      }),
    )
  })

  it('of two texts of 5,000 words is found in well under a second', () => {
    const vocabulary = ['gruva', 'kommun', 'stöd', 'beslut', 'och', 'att', 'i', 'under']
    const text = (seed: number) =>
      Array.from({ length: 5000 }, (_, index) => `${vocabulary[(index * seed) % 8]}${(index * seed) % 97}`).join(' ')
    const [before, after] = [text(7), text(11)]
    const start = performance.now()

    diffWords(before, after)
    diffWords(before, before.replace(/gruva1\b/g, 'dagbrott'))

    expect(performance.now() - start).toBeLessThan(1000)
  })
})

function join(runs: readonly Run[], without: Run['type']): string {
  return runs.flatMap(({ type, text }) => (type === without ? [] : [text])).join('')
}

/** The length of the longest common selection, by the definition. */
function countCommon([one, ...ones]: string[], [other, ...others]: string[]): number {
  if (one === undefined || other === undefined) return 0
  if (one === other) return 1 + countCommon(ones, others)
  return Math.max(countCommon(ones, [other, ...others]), countCommon([one, ...ones], others))
}
