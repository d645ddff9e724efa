import { describe, expect, it } from 'vitest'
import type { TableNode, TableRowNode } from '@/domain/body'
import { toHtml } from '@/richText/toHtml'
import type { HtmlContext } from '@/richText/writer'
import { aCell, aText } from '../../factories/body'

const context: HtmlContext = {
  references: { publications: {}, documents: {}, images: {}, contacts: {} },
  locale: 'sv',
  siteUrl: 'https://nyheter.example',
  audience: 'page',
}

function aTable(...rows: TableRowNode['children'][]): TableNode {
  return { type: 'table', children: rows.map((children) => ({ type: 'tablerow', children })) }
}

const table = aTable(
  [aCell('Region', { headerState: 3 }), aCell('Stöd', { headerState: 1 })],
  [aCell('Dalarna', { headerState: 2 }), aCell('300 000 euro')],
)

const html =
  '<table><thead><tr><th scope="col">Region</th><th scope="col">Stöd</th></tr></thead>' +
  '<tbody><tr><th scope="row">Dalarna</th><td>300 000 euro</td></tr></tbody></table>'

describe('tables in a text', () => {
  it('tell what each heading heads, and can be scrolled from the keyboard on a page', () => {
    expect(toHtml(aText(table), context)).toBe(
      `<div class="table" tabindex="0" role="region" aria-label="Tabell 1">${html}</div>`,
    )
  })

  it('stand alone in a feed', () => {
    expect(toHtml(aText(table), { ...context, audience: 'feed' })).toBe(html)
  })

  it('have names of their own', () => {
    expect(toHtml(aText(table, table), context)).toContain('aria-label="Tabell 2"')
  })

  it('keep cells that span others', () => {
    const spanning = aTable([aCell('Allt', { colSpan: 2, rowSpan: 3 }), aCell('Ett', { colSpan: 1 })])

    expect(toHtml(aText(spanning), { ...context, audience: 'feed' })).toBe(
      '<table><tbody><tr><td colspan="2" rowspan="3">Allt</td><td>Ett</td></tr></tbody></table>',
    )
  })

  it('head the same columns however the editor stored it', () => {
    const pasted = aTable(
      [aCell('Region', { headerState: 2 }), aCell('Stöd', { headerState: 2 })],
      [aCell('a'), aCell('b')],
    )

    expect(toHtml(aText(pasted), { ...context, audience: 'feed' })).toContain(
      '<thead><tr><th scope="col">Region</th><th scope="col">Stöd</th></tr></thead>',
    )
  })
})
