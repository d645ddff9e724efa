import fc from 'fast-check'
import type { Block, BodyNode, RichText } from '@/domain/body'
import { assignUnitIds } from '@/translation/assignUnitIds'
import type { Text } from '@/translation/unit'
import { aBlock, aCell, aLinkNode, aListItem, aParagraph, aText, words } from './body'

/** Ids `u1`, `u2` and so on. */
export function countedIds(prefix = 'u'): () => string {
  let last = 0
  return () => `${prefix}${(last += 1)}`
}

/** A text to translate, its parts with ids. */
export function aTextToTranslate(body: RichText, text: Partial<Text> = {}): Text {
  return { title: 'Rubriken', standfirst: 'Ingressen', body: assignUnitIds(body, countedIds()), ...text }
}

/** A body with a part of every kind. */
export function aBodyOfEverything(): RichText {
  return aText(
    aParagraph('Fabriken ', words('byggs', 1), ' i ', aLinkNode('Kiruna', { url: 'https://example.org/kiruna' }), '.'),
    { type: 'heading', tag: 'h2', children: [words('Vad händer nu?')] },
    { type: 'quote', children: [words('Ett citat.')] },
    {
      type: 'list',
      listType: 'number',
      start: 1,
      children: [
        aListItem(words('Först')),
        aListItem({ type: 'list', listType: 'bullet', start: 1, children: [aListItem(words('Inuti'))] }),
      ],
    },
    { type: 'table', children: [{ type: 'tablerow', children: [aCell('År'), aCell('Kronor')] }] },
    { type: 'upload', relationTo: 'media', value: 'image-1', id: 'picture-1', fields: { caption: 'Gruvan' } },
    { type: 'horizontalrule' },
    { type: 'paragraph', children: [] },
    aBlock({ blockType: 'factBox', id: 'box', title: 'Fakta', content: aText(aParagraph('I rutan')) }),
    aBlock({ blockType: 'quotation', id: 'quotation', text: 'Vi gör det.', name: 'Anna Ek', role: 'statsråd' }),
    aBlock({
      blockType: 'linkList',
      id: 'links',
      title: 'Läs mer',
      links: [{ id: 'l1', text: 'Rapporten', url: 'https://example.org' }],
    }),
    aBlock(thePriorities()),
    aBlock({
      blockType: 'video',
      id: 'film',
      url: 'https://example.org/film',
      title: 'Filmen',
      transcript: 'Rad ett\nRad två',
    }),
    aBlock({ blockType: 'contact', id: 'contact', contact: 'contact-1' }),
  )
}

export function thePriorities(...order: number[]): Block {
  const items = (order.length > 0 ? order : [1, 2, 3]).map((number) => ({
    id: `p${number}`,
    title: `Prioritering ${number}`,
    challenge: `Utmaning ${number}`,
    measures: [{ id: `m${number}`, text: `Åtgärd ${number}` }],
  }))
  return { blockType: 'priorities', id: 'priorities', items }
}

const someWords = fc.constantFrom('ål', 'en gruva', ' ', 'Kiruna & Gällivare', '<b>', '1 200', '\u0338', 'e\u0301')
const format = fc.constantFrom(0, 0, 1, 2, 3, 32, 64 + 1)
const someText: fc.Arbitrary<BodyNode> = fc.record({ type: fc.constant('text' as const), text: someWords, format })
const someBreak: fc.Arbitrary<BodyNode> = fc.constantFrom({ type: 'linebreak' }, { type: 'tab' })
const someLink: fc.Arbitrary<BodyNode> = fc.record({
  type: fc.constant('link' as const),
  fields: fc.record({ url: fc.constantFrom('https://example.org/a', 'https://example.org/b') }),
  children: fc.array(fc.oneof(someText, someText, someBreak), { minLength: 1, maxLength: 3 }),
})

/** The nodes of a paragraph, as wild as an editor can make them. */
export const someLine = fc.array(fc.oneof(someText, someText, someBreak, someLink), { maxLength: 7 })

/** A text whose paragraphs are lines of that kind. */
export const someBody: fc.Arbitrary<RichText> = fc
  .array(
    someLine.map((children): BodyNode => ({ type: 'paragraph', children })),
    { maxLength: 5 },
  )
  .map((paragraphs) => aText(...paragraphs, aBlock(thePriorities())))
