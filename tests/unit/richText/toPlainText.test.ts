import { describe, expect, it } from 'vitest'
import { textFormat, type BodyNode } from '@/domain/body'
import { toPlainText } from '@/richText/toPlainText'
import { aBlock, aCell, aLinkNode, aListItem, aParagraph, aText, words } from '../../factories/body'

describe('toPlainText', () => {
  it('gives paragraphs, headings, list entries and table rows a line each', () => {
    const inner: BodyNode = { type: 'list', listType: 'bullet', start: 1, children: [aListItem(words('inre'))] }
    const body = aText(
      { type: 'heading', tag: 'h2', children: [words('Bakgrund')] },
      aParagraph('Läs ', aLinkNode('mer', { url: 'https://example.org' }), words(' nu', textFormat.bold), '.'),
      { type: 'list', listType: 'bullet', start: 1, children: [aListItem(words('yttre')), aListItem(inner)] },
      { type: 'table', children: [{ type: 'tablerow', children: [aCell('Dalarna'), aCell('300')] }] },
      { type: 'horizontalrule' },
      { type: 'upload', relationTo: 'media', value: 'image-1', fields: { caption: 'I kväll' } },
      aParagraph('En', { type: 'linebreak' }, 'två'),
      aParagraph(' '),
    )

    expect(toPlainText(body)).toBe('Bakgrund\nLäs mer nu.\nyttre\ninre\nDalarna\t300\nI kväll\nEn\ntvå')
  })

  it('tells the words of every block', () => {
    const body = aText(
      aBlock({ blockType: 'factBox', id: '1', title: 'Fakta', content: aText(aParagraph('Tre regioner.')) }),
      aBlock({ blockType: 'quotation', id: '2', text: 'Det går.', name: 'Ledaren', role: 'chef' }),
      aBlock({ blockType: 'linkList', id: '3', title: 'Mer', links: [{ text: 'Programmet' }] }),
      aBlock({
        blockType: 'priorities',
        id: '4',
        items: [{ title: 'Kompetens', challenge: 'Få söker.', measures: [{ text: 'Kurser' }] }],
      }),
      aBlock({ blockType: 'video', id: '5', url: 'https://film.example', title: 'Piloten', transcript: 'Hej.' }),
      aBlock({ blockType: 'contact', id: '6', contact: 'contact-1' }),
    )

    expect(toPlainText(body).split('\n')).toEqual([
      'Fakta',
      'Tre regioner.',
      'Det går.',
      'Ledaren, chef',
      'Mer',
      'Programmet',
      'Kompetens',
      'Få söker.',
      'Kurser',
      'Piloten',
      'Hej.',
    ])
  })

  it('is empty for a text without words', () => {
    expect(toPlainText(aText(aParagraph(), { type: 'horizontalrule' }))).toBe('')
  })
})
