import { describe, expect, it } from 'vitest'
import { body } from '@/demo/compose/body'
import { factBox } from '@/demo/compose/blocks'
import { p } from '@/demo/compose/prose'
import { AmbiguousRewordingError, reword } from '@/demo/reword'
import { toPlainText } from '@/richText/toPlainText'
import { someWords } from '../../factories/demoArticle'

describe('reword', () => {
  it('changes words in the title, the standfirst and the body', () => {
    const words = someWords({
      title: 'Två av tre',
      standfirst: 'Fyra län.',
      body: body(p`Arbetet börjar i maj.`, factBox('Fakta', p`Fem orter.`)),
    })

    const after = reword(words, { Två: 'En', Fyra: 'Tre', 'i maj': 'i juni', Fem: 'Sex' })

    expect([after.title, after.standfirst, toPlainText(after.body)]).toEqual([
      'En av tre',
      'Tre län.',
      expect.stringMatching(/Arbetet börjar i juni\..*Sex orter\./s),
    ])
  })

  it('leaves the words that were there before as they were', () => {
    const words = someWords({ title: 'Två av tre' })

    reword(words, { Två: 'En' })

    expect(words.title).toBe('Två av tre')
  })

  it('changes one thing after the other, so that two can change places', () => {
    const words = someWords({ title: 'Lunch, sedan kaffe' })

    const after = reword(words, { Lunch: 'Mat', kaffe: 'lunch', Mat: 'Kaffe' })

    expect(after.title).toBe('Kaffe, sedan lunch')
  })

  it.each([
    ['is not there', 'Åtta', 0],
    ['is there twice', 'tre', 2],
  ])('refuses to guess what is meant by a word that %s', (_case, from, count) => {
    const words = someWords({ title: 'Två av tre', standfirst: 'Vi är tre.' })

    expect(() => reword(words, { [from]: 'En' })).toThrow(new AmbiguousRewordingError(from, count))
  })
})
