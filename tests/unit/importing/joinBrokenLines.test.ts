import { describe, expect, it } from 'vitest'
import { joinBrokenLines } from '@/importing/joinBrokenLines'
import { toLines } from '@/importing/toLines'

const join = (text: string) => joinBrokenLines(toLines(text)).lines.map((line) => line.text)

describe('joinBrokenLines', () => {
  it('puts a sentence together whose link stood alone, and says so', () => {
    const lines = toLines(
      'Beslutet påverkar hur vi arbetar med de\n\nkommande programmen till 2030\n\n, som börjar i vår.',
    )

    const { lines: joined, doubts } = joinBrokenLines(lines)

    expect(joined.map(({ text }) => text)).toEqual([
      'Beslutet påverkar hur vi arbetar med de kommande programmen till 2030, som börjar i vår.',
    ])
    expect(doubts).toEqual([
      { code: 'linesJoined', facts: ['kommande programmen till 2030'] },
      { code: 'linesJoined', facts: [', som börjar i vår.'] },
    ])
  })

  it('fills the lines of text that a program has wrapped, but keeps its paragraphs', () => {
    const text = [
      'Regionerna har under flera år samarbetat om hur industrin kan',
      'ställa om. Arbetet har letts av Region Dalarna tillsammans med',
      'Region Värmland – som tog initiativet – och flera lärosäten i',
      'Norden.',
      '',
      'Nu börjar nästa del.',
    ].join('\n')

    expect(join(text)).toEqual([
      'Regionerna har under flera år samarbetat om hur industrin kan ställa om. Arbetet har letts av Region Dalarna ' +
        'tillsammans med Region Värmland – som tog initiativet – och flera lärosäten i Norden.',
      'Nu börjar nästa del.',
    ])
  })

  it('keeps a hyphen at the end of a line and asks for a look at it', () => {
    const lines = toLines('Vi möter vårens nya EU-\nkommission och talar om forsknings-\noch utvecklingsfrågor.')

    const { lines: joined, doubts } = joinBrokenLines(lines)

    expect(joined[0]?.text).toBe('Vi möter vårens nya EU-kommission och talar om forsknings- och utvecklingsfrågor.')
    expect(doubts).toEqual([{ code: 'hyphenKept', facts: ['EU-kommission'] }])
  })

  it.each([
    ['whole sentences', 'Mötet är slut.\nNästa hålls i maj.'],
    ['points of a list', '• stål,\n• papper,\n• trä'],
    ['contact details', 'Presstjänsten\ne-post: press@example.org\ntelefon: 08-465 004 00'],
    ['short lines in small letters', 'Vi gör\n\nstål\n\npapper'],
    ['a heading and its text', 'Bakgrund\nArbetet började för två år sedan.'],
  ])('keeps %s apart', (_, text) => {
    expect(join(text)).toEqual(text.split('\n').filter((line) => line !== ''))
  })

  it('joins the second line of a point to the point', () => {
    expect(join('• Samla aktörer från\n  Värmland och Dalarna\n• Pröva idéer')).toEqual([
      '• Samla aktörer från Värmland och Dalarna',
      '• Pröva idéer',
    ])
  })
})
