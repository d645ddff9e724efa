import { describe, expect, it } from 'vitest'
import { guessLanguage } from '@/importing/guessLanguage'

describe('guessLanguage', () => {
  it('knows Swedish by its small words', () => {
    const guess = guessLanguage('Regionerna möts för att tala om stödet och vad det betyder för orten.')

    expect(guess).toEqual({ locale: 'sv', confidence: 1, isSure: true })
  })

  it('knows English by its small words', () => {
    const guess = guessLanguage('The regions meet to talk of the support and what it means.')

    expect(guess).toEqual({ locale: 'en', confidence: 1, isSure: true })
  })

  it.each([
    ['a few names', 'Dalarna Gävleborg Värmland'],
    ['Danish', 'Det er ikke let at se, hvad der sker med byen, og hvem der skal betale for det.'],
    ['German', 'Die Regionen treffen sich und sprechen über das Geld, das sie bekommen.'],
    ['both in equal parts', 'Vi är här för att tala och inte för att vila. The time of rest and of leisure is past.'],
  ])('is unsure of %s, and takes the language of the house', (_, text) => {
    expect(guessLanguage(text)).toMatchObject({ locale: 'sv', isSure: false })
  })
})
