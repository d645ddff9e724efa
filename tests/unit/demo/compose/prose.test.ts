import { describe, expect, it } from 'vitest'
import { linkTo } from '@/demo/compose/links'
import { b, li, ol, p } from '@/demo/compose/prose'

describe('p', () => {
  it('reads lines of the source as one line of prose', () => {
    const paragraph = p`Tre län
      ställer om.`

    const texts = paragraph.children.map((child) => 'text' in child && child.text)

    expect(texts).toEqual(['Tre län ställer om.'])
  })

  it('keeps the spaces about words in bold and links', () => {
    const paragraph = p`Läs ${b('genast')} om
      ${linkTo('labbet', 'articles', 'transitionLab')}.`

    const texts = paragraph.children.map((child) => ('text' in child ? child.text : child.type))

    expect(texts).toEqual(['Läs ', 'genast', ' om ', 'link', '.'])
  })

  it('holds the groups of a large number together', () => {
    const paragraph = p`Stödet är 300 000 euro.`

    const [text] = paragraph.children

    expect(text).toMatchObject({ text: 'Stödet är 300\u00A0000 euro.' })
  })
})

describe('ol', () => {
  it('numbers its points from one', () => {
    const list = ol(li`Beskriv.`, li`Svara.`)

    expect(list).toMatchObject({ listType: 'number', tag: 'ol', children: [{ value: 1 }, { value: 2 }] })
  })
})
