import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getTranslator } from '@/i18n/translator'
import { assignUnitIds } from '@/translation/assignUnitIds'
import { checkMarks } from '@/translation/checkMarks'
import { fillText, fillUnits } from '@/translation/fillUnits'
import { toPlainWords, type Inline } from '@/translation/inline'
import { nameUnit } from '@/translation/nameUnit'
import { toTargets } from '@/translation/toTargets'
import { toUnits } from '@/translation/toUnits'
import { aBlock, aLinkNode, aParagraph, aText, words } from '../../factories/body'
import { aBodyOfEverything, aTextToTranslate, countedIds, someBody, thePriorities } from '../../factories/translation'

describe('the units of a text', () => {
  it('are all that carries words, in reading order', async () => {
    const units = toUnits(aTextToTranslate(aBodyOfEverything(), { place: 'Luleå', publisher: null }))

    const t = getTranslator('en')
    const lines = units.map(({ id, label, inlines }) => `${id} | ${nameUnit(label, t)} | ${toPlainWords(inlines)}\n`)
    await expect(lines.join('')).toMatchFileSnapshot('../../golden/translation-units.txt')
  })

  it('have formats, links and breaks as numbered marks', () => {
    const link = aLinkNode('rapporten', { url: 'https://example.org' })
    const text = aTextToTranslate(
      aText(aParagraph('Läs ', link, words(' i '), words('dag', 1, 2), { type: 'linebreak' })),
    )

    expect(toUnits(text).at(-1)?.inlines).toEqual([
      'Läs ',
      { mark: 1, type: 'link', children: ['rapporten'] },
      ' i ',
      { mark: 2, type: 'bold', children: [{ mark: 3, type: 'italic', children: ['dag'] }] },
      { mark: 4, type: 'linebreak' },
    ])
  })

  it('share one mark among neighbours of one format, also across a link', () => {
    const link = { ...aLinkNode('', { url: 'https://example.org' }), children: [words('två', 1)] }
    const text = aTextToTranslate(aText(aParagraph(words('ett ', 1), link, words(' tre', 1, 2))))

    expect(toUnits(text).at(-1)?.inlines).toEqual([
      {
        mark: 1,
        type: 'bold',
        children: [
          'ett ',
          { mark: 2, type: 'link', children: ['två'] },
          { mark: 3, type: 'italic', children: [' tre'] },
        ],
      },
    ])
  })

  it('cannot be told before the parts have ids', () => {
    const text = { title: '', standfirst: '', body: aText(aParagraph('Ett')) }

    expect(() => toUnits(text)).toThrow('without the id of a unit')
  })
})

describe('filling a translation', () => {
  it('takes everything but the words from the original', async () => {
    const original = aTextToTranslate(aBodyOfEverything())
    const targets = new Map(toUnits(original).map(({ id, inlines }) => [id, toUpperCase(inlines)]))

    const { filled, missing, parked } = fillText(original, targets)

    expect({ missing, parked }).toEqual({ missing: [], parked: [] })
    const json = `${JSON.stringify(filled, null, 2)}\n`
    await expect(json).toMatchFileSnapshot('../../golden/translation-filled.json')
  })

  it('moves the English words along when priorities 1 and 3 change places in the original', () => {
    const before = aTextToTranslate(aText(aBlock(thePriorities(1, 2, 3))))
    const english = new Map(toUnits(before).map(({ id, inlines }) => [id, [`English ${toPlainWords(inlines)}`]]))
    const after = aTextToTranslate(aText(aBlock(thePriorities(3, 2, 1))))

    const { filled } = fillUnits(after.body, english)

    const [block] = filled.root.children
    const items = block?.type === 'block' && block.fields.blockType === 'priorities' ? block.fields.items : []
    expect(items.map(({ title, measures }) => [title, measures[0]?.text])).toEqual([
      ['English Prioritering 3', 'English Åtgärd 3'],
      ['English Prioritering 2', 'English Åtgärd 2'],
      ['English Prioritering 1', 'English Åtgärd 1'],
    ])
  })

  it('tells what is missing and keeps the original’s words there', () => {
    const original = aTextToTranslate(aText(aParagraph('Ett'), aParagraph('Två')))

    const { filled, missing } = fillUnits(original.body, new Map([['body/u1', ['One']]]))

    expect(missing).toEqual(['body/u2'])
    expect(
      toUnits({ ...original, body: filled })
        .map(({ inlines }) => inlines)
        .slice(2),
    ).toEqual([['One'], ['Två']])
  })

  it('parks words whose part is gone', () => {
    const original = aTextToTranslate(aText(aParagraph('Ett')), { place: null })
    const targets = new Map<string, Inline[]>([
      ['title', ['Title']],
      ['place', ['Lulea']],
      ['body/gone', ['Words']],
    ])

    const { parked, missing } = fillText(original, targets)

    expect(parked).toEqual([
      { id: 'place', inlines: ['Lulea'] },
      { id: 'body/gone', inlines: ['Words'] },
    ])
    expect(missing).toEqual(['standfirst', 'body/u1'])
  })

  it('leads each link where the original’s does, in whatever order the translation has them', () => {
    const [a, b] = [aLinkNode('ett', { url: 'https://a.example' }), aLinkNode('två', { url: 'https://b.example' })]
    const original = aTextToTranslate(aText(aParagraph(a, ' och ', b)))
    const target: Inline[] = [
      { mark: 2, type: 'link', children: ['two'] },
      ' and ',
      { mark: 1, type: 'link', children: ['one'] },
    ]

    const { filled } = fillUnits(original.body, new Map([['body/u1', target]]))

    expect(filled).toMatchObject({
      root: { children: [{ children: [{ fields: b.fields }, { text: ' and ' }, { fields: a.fields }] }] },
    })
    expect(toTargets({ ...original, body: filled }, original).get('body/u1')).toEqual(target)
  })

  it('gives the words back as they were filled in', () => {
    fc.assert(
      fc.property(someBody, (body) => {
        const original = aTextToTranslate(body)
        const targets = new Map(toUnits(original).map(({ id, inlines }) => [id, turnAround(inlines)]))

        const { filled, missing, parked } = fillText(original, targets)

        expect({ missing, parked }).toEqual({ missing: [], parked: [] })
        expect(toTargets(filled, original)).toEqual(targets)
      }),
    )
  })

  it('is the original again when it is filled with the original’s words', () => {
    fc.assert(
      fc.property(someBody, (body) => {
        const original = aTextToTranslate(body)
        const units = toUnits(original)

        const { filled } = fillText(original, new Map(units.map(({ id, inlines }) => [id, inlines])))

        expect(toUnits(filled)).toEqual(units)
      }),
    )
  })
})

describe('the words of a stored translation', () => {
  it('keep their marks’ numbers by type and address when somebody has edited them since', () => {
    const link = (text: string, url: string) => aLinkNode(text, { url })
    const original = aTextToTranslate(
      aText(aParagraph(words('fet', 1), link('ett', 'https://a.example'), link('två', 'https://b.example'))),
    )
    const edited = aParagraph(link('two', 'https://b.example'), link('one', 'https://a.example'), words('bold', 1))
    const translation = { ...original, body: assignUnitIds(aText({ ...edited, $: { unit: 'u1' } }), countedIds()) }

    expect(toTargets(translation, original).get('body/u1')).toEqual([
      { mark: 3, type: 'link', children: ['two'] },
      { mark: 2, type: 'link', children: ['one'] },
      { mark: 1, type: 'bold', children: ['bold'] },
    ])
  })
})

describe('checking the marks of a translation', () => {
  const bold = (mark: number, ...children: Inline[]): Inline => ({ mark, type: 'bold', children })
  const link = (mark: number, ...children: Inline[]): Inline => ({ mark, type: 'link', children })
  const source = [bold(1, 'fet'), link(2, 'länk'), link(3, 'till')]

  it('is content with each mark once, in any order and around one another', () => {
    expect(checkMarks(source, [link(3, 'to'), bold(1, 'bold ', link(2, 'link'))])).toEqual([])
  })

  it.each<[string, Inline[], number]>([
    ['missing', [bold(1, 'bold'), link(3, 'to')], 2],
    ['added', [...source, bold(4, 'more')], 4],
    ['repeated', [...source, bold(1, 'again')], 1],
    ['changed', [{ mark: 1, type: 'italic', children: ['it'] }, link(2, 'link'), link(3, 'to')], 1],
    ['nested', [bold(1, 'bold'), link(2, 'link', link(3, 'to'))], 3],
    ['empty', [bold(1), link(2, 'link'), link(3, 'to')], 1],
  ])('names a mark that is %s', (problem, target, mark) => {
    expect(checkMarks(source, target)).toEqual([{ problem, mark }])
  })
})

function toUpperCase(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => {
    if (typeof inline === 'string') return inline.toUpperCase()
    return 'children' in inline ? { ...inline, children: toUpperCase(inline.children) } : inline
  })
}

/** The same marks in the opposite order, the outermost only. */
function turnAround(inlines: readonly Inline[]): Inline[] {
  return [...inlines].reverse()
}
