import { describe, expect, it } from 'vitest'
import { removeLinkWords } from '@/importing/removeLinkWords'

const words = 'Länk till annan webbplats, öppnas i nytt fönster.'

describe('removeLinkWords', () => {
  it.each([
    [
      'with the full stop of the sentence after their own',
      `Se planen ${words}. Sedan röstar vi.`,
      'Se planen. Sedan röstar vi.',
    ],
    ['within a sentence', `Planen ${words} ska antas.`, 'Planen ska antas.'],
    ['before a comma', `Planen ${words}, som är ny, antas.`, 'Planen, som är ny, antas.'],
    [
      'where one full stop serves both',
      `Vi följer planen ${words} Sedan röstar vi.`,
      'Vi följer planen. Sedan röstar vi.',
    ],
    ['at the end of a short line', `Hela planen ${words}`, 'Hela planen'],
    ['in brackets', 'Hela planen (öppnas i nytt fönster) finns här.', 'Hela planen finns här.'],
    ['in English', 'The plan Link to another website, opens in a new window. is new.', 'The plan is new.'],
    [
      'broken over two lines',
      'Planen Länk till annan\nwebbplats, öppnas i nytt fönster. ska antas.',
      'Planen ska antas.',
    ],
    ['on a line of their own', `Planen\n${words}\när ny.`, 'Planen\när ny.'],
  ])('removes the words %s', (_, text, expected) => {
    expect(removeLinkWords(text).text).toBe(expected)
  })

  it('tells after which words there were links', () => {
    const { doubts } = removeLinkWords(`Se planen ${words}. Läs sedan rapporten ${words}.`)

    expect(doubts).toEqual([{ code: 'linkWordsRemoved', facts: ['Se planen', 'Läs sedan rapporten'] }])
  })

  it('leaves a sentence about links alone', () => {
    const text = 'Varje länk till annan webbplats ska vara märkt.'

    expect(removeLinkWords(text)).toEqual({ text, doubts: [] })
  })
})
