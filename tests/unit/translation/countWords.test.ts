import { describe, expect, it } from 'vitest'
import { countChangedWords, countWords } from '@/translation/countWords'
import { aParagraph, aText } from '../../factories/body'
import type { Text } from '@/translation/unit'

const text = (title: string, ...paragraphs: string[]): Text => ({
  title,
  standfirst: 'Kort sagt.',
  body: aText(...paragraphs.map((words) => aParagraph(words))),
})

describe('the words to translate', () => {
  it('are those of every part, and a number is one', () => {
    expect(countWords(text('Nya pengar', 'Vinnova delar ut 1 200 000 kronor.'))).toBe(2 + 2 + 5)
  })
})

describe('the words that changed', () => {
  it('are none between a text and itself', () => {
    expect(countChangedWords(text('Rubrik', 'Ett stycke.'), text('Rubrik', 'Ett stycke.'))).toBe(0)
  })

  it('are those struck and those written in their place', () => {
    expect(countChangedWords(text('Rubrik', 'Mötet hålls i maj.'), text('Rubrik', 'Mötet hålls i juni.'))).toBe(2)
  })

  it('are all those of a part that is new', () => {
    expect(countChangedWords(text('Rubrik', 'Ett stycke.'), text('Rubrik', 'Ett stycke.', 'Och ett stycke till.'))).toBe(4)
  })
})
