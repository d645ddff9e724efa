import { describe, expect, it } from 'vitest'
import { findEvent } from '@/importing/findEvent'

describe('findEvent', () => {
  it.each([
    ['Seminariet hölls den 8–9 mars 2018 i Gävle.', '8–9 mars 2018', '2018-03-08', '2018-03-09'],
    ['Den 30 april till 2 maj 2019 hölls en workshop.', '30 april till 2 maj 2019', '2019-04-30', '2019-05-02'],
    ['Konferensen hölls den 5 juni 2020.', '5 juni 2020', '2020-06-05', null],
    ['The conference was held on 12 to 13 March 2018.', '12 to 13 March 2018', '2018-03-12', '2018-03-13'],
    ['The workshop on March 8–9, 2018 went well.', 'March 8–9, 2018', '2018-03-08', '2018-03-09'],
  ])('dates an event by the words of the text: %s', (sentence, words, startsOn, endsOn) => {
    expect(findEvent([sentence])).toEqual({ words, startsOn, endsOn })
  })

  it('gives no date without a year', () => {
    expect(findEvent(['OECD-workshopen hölls den 8–9 mars.'])).toEqual({
      words: '8–9 mars',
      startsOn: null,
      endsOn: null,
    })
  })

  it('gives no date for a day that does not exist', () => {
    expect(findEvent(['Mässan hölls den 31 april 2020.'])).toMatchObject({ startsOn: null })
  })

  it.each([
    ['a date without an event', 'Den 8 maj 2019 presenterades rapporten.'],
    ['an event without a date', 'Vi planerar flera workshops.'],
    ['a date and an event in different sentences', 'Rapporten kom den 8 maj 2019. Sedan följde en workshop.'],
  ])('sees no event in %s', (_, text) => {
    expect(findEvent([text])).toBeNull()
  })
})
