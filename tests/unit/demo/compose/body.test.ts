import { describe, expect, it } from 'vitest'
import { factBox, linkList } from '@/demo/compose/blocks'
import { body } from '@/demo/compose/body'
import { entryOut, linkTo } from '@/demo/compose/links'
import { p } from '@/demo/compose/prose'

function idsOf(text: unknown): string[] {
  return [...JSON.stringify(text).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id ?? '')
}

describe('body', () => {
  it('gives every part of a text an id of its own', () => {
    const text = body(
      p`Läs om ${linkTo('labbet', 'articles', 'transitionLab')}.`,
      factBox('Fakta', p`Se ${linkTo('rapporten', 'reports', 'fivePriorities')}.`),
      linkList('Mer', entryOut('OECD', 'https://www.oecd.org/')),
    )

    const ids = idsOf(text)

    expect(ids).toHaveLength(5)
    expect(new Set(ids).size).toBe(5)
    expect(ids.every((id) => /^[0-9a-f]{24}$/.test(id))).toBe(true)
  })

  it('gives the parts of a translation the ids of the original', () => {
    const swedish = body(p`Först.`, factBox('Fakta', p`Tre län.`))
    const english = body(p`First.`, factBox('Facts', p`Three counties.`))

    const [swedishIds, englishIds] = [idsOf(swedish), idsOf(english)]

    expect(englishIds).toEqual(swedishIds)
  })
})
