import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline } from '@/translation/inline'
import { nameUnit } from '@/translation/nameUnit'
import { toUnits } from '@/translation/toUnits'
import { parseXliff } from '@/translation/xliff/parseXliff'
import type { ParsedXliff } from '@/translation/xliff/parsedXliff'
import { toTermNote } from '@/translation/xliff/toTermNote'
import { toXliff12 } from '@/translation/xliff/toXliff12'
import { toXliff21 } from '@/translation/xliff/toXliff21'
import type { XliffDocument, XliffUnit } from '@/translation/xliff/xliffDocument'
import { getTranslator } from '@/i18n/translator'
import { aBodyOfEverything, aTextToTranslate, someBody } from '../../../factories/translation'

const versions = [
  ['1.2', toXliff12],
  ['2.1', toXliff21],
] as const

describe.each(versions)('XLIFF %s', (version, write) => {
  it('holds a whole text, with what a translator needs', async () => {
    await expect(write(aDocument())).toMatchFileSnapshot(`../../../golden/translation-${version}.xlf`)
  })

  it('holds nasty characters', async () => {
    await expect(write(aNastyDocument())).toMatchFileSnapshot(
      `../../../golden/translation-nasty-characters-${version}.xlf`,
    )
  })

  it.each([
    ['a whole text', aDocument()],
    ['nasty characters', aNastyDocument()],
  ])('has the same bytes after being read and written again: %s', (_, document) => {
    const first = write(document)

    const { document: read, refused, version: written } = parse(first)

    expect(refused).toEqual([])
    expect(written).toBe(version)
    expect(write(read)).toBe(first)
  })

  it('says the same of every text when it is read', () => {
    fc.assert(
      fc.property(someBody, (body) => {
        const units = toUnits(aTextToTranslate(body)).map((unit) => aUnit({ id: unit.id, source: unit.inlines }))
        const file = write(aDocumentOf(units))

        const { document, refused } = parse(file)

        expect(refused).toEqual([])
        expect(document.files[0]?.units.map(({ id }) => id)).toEqual(units.map(({ id }) => id))
        expect(write(document)).toBe(file)
      }),
    )
  })

  it('says of every target how it stands', () => {
    const states = ['untranslated', 'changed', 'machine', 'translated', 'reviewed'] as const
    const units = states.map((state) => aUnit({ id: state, state, target: ['Words'] }))

    const { document } = parse(write(aDocumentOf(units)))

    expect(document.files[0]?.units.map(({ state }) => state)).toEqual(states)
  })

  it('is refused in a language that the newsroom does not publish in', () => {
    const file = write(aDocument()).replaceAll('en-GB', 'fi-FI')

    expect(parseXliff(file)).toMatchObject({ fault: { reason: 'wrong-language' } })
  })

  it('is refused when it is of no text of a newsroom', () => {
    const file = write(aDocument()).replace('articles/text-1?rev=3', 'manual.docx')

    expect(parseXliff(file)).toEqual({ fault: { reason: 'foreign', line: 3 } })
  })

  it('is refused when it holds a text twice', () => {
    const [file] = aDocument().files
    const twice = write({ ...aDocument(), files: file ? [file, file] : [] })

    expect(parseXliff(twice)).toMatchObject({ fault: { reason: 'repeated' } })
  })

  it('is refused when it was cut off', () => {
    expect(parseXliff(write(aDocument()).slice(0, -30))).toMatchObject({ fault: { reason: 'not-xml' } })
  })

  it('is refused when it declares entities', () => {
    const [declaration, ...rest] = write(aDocument()).split('\n')
    const file = [declaration, '<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]>', ...rest].join('\n')

    expect(parseXliff(file)).toEqual({ fault: { reason: 'declares-entities', line: 2 } })
  })

  it('is refused when it refers to an entity', () => {
    expect(parseXliff(write(aDocument()).replace('Rubriken', '&x;'))).toMatchObject({ fault: { reason: 'not-xml' } })
  })

  it('is refused in a version that the newsroom does not read', () => {
    const file = write(aDocument()).replace(`version="${version}"`, 'version="3.0"')

    expect(parseXliff(file)).toEqual({ fault: { reason: 'wrong-version', line: 2 } })
  })

  it('refuses both units of one id, and no other', () => {
    const { document, refused } = parse(
      write(aDocumentOf([aUnit({ id: 'a' }), aUnit({ id: 'b' }), aUnit({ id: 'a' })])),
    )

    expect(document.files[0]?.units.map(({ id }) => id)).toEqual(['b'])
    expect(refused.map(({ id, problem }) => [id, problem])).toEqual([
      ['a', 'repeated'],
      ['a', 'repeated'],
    ])
  })

  it('refuses a unit whose target lost a mark, and no other', () => {
    const source: Inline[] = ['En ', { mark: 1, type: 'bold', children: ['gruva'] }]
    const units = [aUnit({ id: 'a', source, target: ['A mine'] }), aUnit({ id: 'b' })]

    const { document, refused } = parse(write(aDocumentOf(units)))

    expect(document.files[0]?.units.map(({ id }) => id)).toEqual(['b'])
    expect(refused).toEqual([
      {
        textId: 'text-1',
        id: 'a',
        line: version === '1.2' ? 5 : 4,
        problem: 'marks',
        marks: [{ problem: 'missing', mark: 1 }],
      },
    ])
  })
})

describe('what tools make of XLIFF 1.2', () => {
  it('is read when attributes, quotation marks, empty elements and the order of units are others', () => {
    const file = `\uFEFF<?xml version='1.0' encoding='utf-8' standalone="no"?>\r
<!-- by a tool --><x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2"
 xmlns:t="urn:tool" version="1.2" t:build="9">\r
<x:file datatype="html" target-language="EN-gb" source-language="sv" original="reports/r1?rev=12">
<t:job/><x:body><x:group>
<x:trans-unit approved="yes" id="body/u2"><x:source>Två<x:x id="1" ctype="lb"></x:x>rader</x:source>
<x:seg-source><x:mrk mtype="seg" mid="0">Två<x:x id="1"/>rader</x:mrk></x:seg-source>
<x:target><x:mrk mtype="seg" mid="0">Two<x:x id="1"/>&#108;ines &quot;<![CDATA[&amp;]]>&quot;</x:mrk></x:target>
<x:alt-trans><x:target>Something else</x:target></x:alt-trans></x:trans-unit>
</x:group><x:trans-unit id="title"><x:source>Rubrik</x:source></x:trans-unit></x:body></x:file></x:xliff>`

    const { document, refused } = parse(file)

    expect(refused).toEqual([])
    expect(document.files).toEqual([
      {
        type: 'reports',
        textId: 'r1',
        revision: 12,
        units: [
          {
            id: 'body/u2',
            name: 'body/u2',
            source: ['Två', { mark: 1, type: 'linebreak' }, 'rader'],
            target: ['Two', { mark: 1, type: 'linebreak' }, 'lines "&amp;"'],
            state: 'reviewed',
            notes: [],
          },
          { id: 'title', name: 'title', source: ['Rubrik'], target: null, state: 'untranslated', notes: [] },
        ],
      },
    ])
  })

  it('is refused unit by unit where a code is none of ours', () => {
    const file = toXliff12(aDocumentOf([aUnit({ id: 'a', target: ['Words'] })])).replace(
      '>Words<',
      '><ph id="1">b</ph>Words<',
    )

    expect(parse(file).refused).toMatchObject([{ id: 'a', problem: 'unknown-code' }])
  })
})

describe('what tools make of XLIFF 2.1', () => {
  it('is read when a unit was split and its marks with it', () => {
    const { document, refused } = parse(
      aSplitUnit('<target>First. <sc id="1" type="fmt" subType="xlf:b"/>Two. </target>'),
    )

    expect(refused).toEqual([])
    expect(document.files[0]?.units).toMatchObject([
      {
        id: 'body/u1',
        source: ['Ett. ', { mark: 1, type: 'bold', children: ['Två. Tre.'] }],
        target: ['First. ', { mark: 1, type: 'bold', children: ['Two. Three.'] }],
      },
    ])
  })

  it('is refused where a segment has no target but its sibling has', () => {
    expect(parse(aSplitUnit('')).refused).toMatchObject([{ id: 'body/u1', problem: 'partly-translated' }])
  })

  it('is refused where marks overlap', () => {
    const overlapping =
      '<sc id="1" type="fmt" subType="xlf:b"/><pc id="2" type="fmt" subType="xlf:i">a<ec startRef="1"/></pc>'

    expect(parse(aSplitUnit(`<target>${overlapping}</target>`)).refused).toMatchObject([
      { problem: 'overlapping-marks' },
    ])
  })
})

describe('a file that is no XLIFF', () => {
  it.each([
    ['', 'not-xml'],
    ['Hej', 'not-xml'],
    ['<xliff', 'not-xml'],
    ['<xliff/><xliff/>', 'not-xml'],
    ['<a>\u0000</a>', 'not-xml'],
    ['<a>&#0;</a>', 'not-xml'],
    ['<b:a/>', 'not-xml'],
    ['<__proto__/>', 'not-xml'],
    ['<html/>', 'not-xliff'],
    [`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, 'not-xml'],
    [' '.repeat(10_000_001), 'too-large'],
  ])('is refused: %s', (file, reason) => {
    expect(parseXliff(file)).toMatchObject({ fault: { reason } })
  })

  it('is refused with nothing worse, whatever it is', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      '<xliff version="1.2">',
      '<file>',
      '&',
      ';',
      '"',
      ' a=',
      '<!--',
      '<![CDATA[',
      ']]>',
      '<?x',
      'å',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(parseXliff(parts.join(''))).toHaveProperty('fault')
      }),
    )
  })
})

function parse(file: string): ParsedXliff {
  const parsed = parseXliff(file)
  if ('fault' in parsed) throw new Error(`refused: ${JSON.stringify(parsed.fault)}`)
  return parsed
}

function aUnit(unit: Partial<XliffUnit> = {}): XliffUnit {
  return { id: 'title', name: 'Title', source: ['Ord'], target: null, state: 'untranslated', notes: [], ...unit }
}

function aDocumentOf(units: XliffUnit[]): XliffDocument {
  return { source: 'sv', target: 'en', files: [{ type: 'articles', textId: 'text-1', revision: 3, units }] }
}

function aDocument(): XliffDocument {
  const t = getTranslator('en')
  const units = toUnits(aTextToTranslate(aBodyOfEverything())).map(({ id, label, inlines }) =>
    aUnit({ id, name: nameUnit(label, t), source: inlines }),
  )
  const [title, standfirst, ...rest] = units
  if (!title || !standfirst) throw new Error('The text has lost its title.')
  const term = toTermNote({ source: 'ingress', target: 'standfirst', note: 'not “lead”' })
  return aDocumentOf([
    { ...title, target: ['The title'], state: 'reviewed' },
    {
      ...standfirst,
      target: ['The old standfirst'],
      state: 'changed',
      notes: [term, { from: 'newsroom', text: 'Short, please.' }],
    },
    ...rest,
  ])
}

function aNastyDocument(): XliffDocument {
  const words = ' \u0338<b>&amp; "två"\t]]> \u00A0e\u0301 \uFFFE\u0000\r\n👩‍🏭 \u2028slut '
  const marked: Inline[] = [
    words,
    { mark: 1, type: 'link', children: [words, { mark: 2, type: 'linebreak' }] },
    '\u0338',
  ]
  const units = [
    aUnit({
      name: 'A “name” & <more>',
      source: marked,
      target: marked,
      state: 'machine',
      notes: [{ from: 'newsroom', text: words }],
    }),
  ]
  return aDocumentOf(units)
}

function aSplitUnit(secondTarget: string): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="sv-SE" trgLang="en-GB">
<file id="f1" original="articles/a?rev=1"><unit id="body.u1">
<segment><source>Ett. <sc id="1" type="fmt" subType="xlf:b"/>Två. </source>${secondTarget}</segment>
<segment><source>Tre.<ec startRef="1"/></source><target>Three.<ec startRef="1"/></target></segment>
</unit></file></xliff>`
}
