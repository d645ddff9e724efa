import { describe, expect, test } from 'vitest'
import type { BodyNode } from '@/domain/body'
import { noWork, type TranslationWork } from '@/domain/translationWork'
import { identifyParts } from '@/translation/identifyParts'
import type { Text } from '@/translation/unit'
import type { Sides } from '@/translation/workbench/sides'
import { toWorkbenchParts } from '@/translation/workbench/toWorkbenchParts'
import { workOn, type PartEdit } from '@/translation/workbench/workOn'
import { aBlock, aLinkNode, aParagraph, aText, words } from '../../factories/body'
import { aTextToTranslate, thePriorities } from '../../factories/translation'

const worker = { by: 'translator-1', at: '2026-11-22T12:00:00.000Z', revision: 2 }
const named = (unit: string, ...children: (string | BodyNode)[]): BodyNode => ({ ...aParagraph(...children), $: { unit } })
const anOriginal = (...nodes: BodyNode[]): Text => ({ title: 'Gruvan', standfirst: 'Den öppnar.', body: aText(...nodes) })
const original = anOriginal(named('a', 'Ett.'), named('b', 'Två.'))

/** A translation as it is started: a copy of the original. */
function aCopy(text: Text): Sides {
  const { text: translation, work } = workOn({ original: text, reviewed: null, translation: nothing, work: noWork }, [], worker)
  return { original: text, reviewed: null, translation, work }
}
const nothing: Text = { title: '', standfirst: '', body: aText() }

/** The same sides after edits. */
function after(sides: Sides, edits: PartEdit[], dropped: string[] = []): Sides & { work: TranslationWork } {
  const { text, work } = workOn(sides, edits, worker, dropped)
  return { ...sides, translation: text, work }
}
const partOf = (sides: Sides, id: string) => toWorkbenchParts(sides).find((part) => part.id === id)

describe('a translation in the workbench', () => {
  test('that was just started is translated nowhere', () => {
    const parts = toWorkbenchParts(aCopy(original))

    expect(parts.map(({ id, target, origin, change }) => [id, target, origin, change])).toEqual([
      ['title', '', 'none', null],
      ['standfirst', '', 'none', null],
      ['body/a', '', 'none', null],
      ['body/b', '', 'none', null],
    ])
  })

  test('keeps what is written in one part, and the original’s words in the others', () => {
    const sides = after(aCopy(original), [{ id: 'body/b', words: 'Two.' }])

    expect(sides.translation.body).toMatchObject(aText(named('a', 'Ett.'), named('b', 'Two.')))
    expect(partOf(sides, 'body/b')).toMatchObject({ target: 'Two.', origin: 'person', isDone: false })
    expect(partOf(sides, 'body/a')).toMatchObject({ target: '', origin: 'none' })
  })

  test('holds a part with the original’s own words once its translator has put them there', () => {
    const sides = after(aCopy(original), [{ id: 'title', words: 'Gruvan', isDone: true }])

    expect(partOf(sides, 'title')).toMatchObject({ target: 'Gruvan', origin: 'person', isDone: true })
  })

  test('is no more translated in a part whose words were taken out', () => {
    const sides = after(after(aCopy(original), [{ id: 'body/a', words: 'One.', isDone: true }]), [{ id: 'body/a', words: ' \u200b' }])

    expect(partOf(sides, 'body/a')).toMatchObject({ target: '', origin: 'none', isDone: false })
  })

  test('takes links from the original, and refuses words that have lost one', () => {
    const linked = anOriginal(named('a', 'Läs ', aLinkNode('mer', { url: 'https://example.org' })), named('b', 'Två.'))
    const sides = aCopy(linked)

    const { refused, text } = workOn(sides, [{ id: 'body/a', words: 'Read more' }, { id: 'body/b', words: 'Two.' }], worker)
    expect(refused).toEqual([{ id: 'body/a', issues: [{ problem: 'missing', mark: 1 }] }])
    expect(text.body.root.children[1]).toMatchObject(named('b', 'Two.'))

    const mended = after(sides, [{ id: 'body/a', words: '<1>Read</1> more' }])
    expect(mended.translation.body.root.children[0]).toMatchObject({
      children: [{ type: 'link', fields: { url: 'https://example.org' }, children: [{ text: 'Read' }] }, words(' more')],
    })
  })

  test('has the part marked done for as long as the original’s words stand', () => {
    const sides = after(aCopy(original), [{ id: 'body/a', words: 'One.', isDone: true }])
    expect(partOf(sides, 'body/a')).toMatchObject({ isDone: true })

    const changed = { ...sides, original: anOriginal(named('a', 'Ett och ett halvt.'), named('b', 'Två.')), reviewed: original }
    expect(partOf(changed, 'body/a')).toMatchObject({ isDone: false, change: 'changed', target: 'One.' })
  })

  test('is not done any more where its words were changed without a word that they are', () => {
    const sides = after(aCopy(original), [{ id: 'body/a', words: 'One.', isDone: true }])

    expect(partOf(after(sides, [{ id: 'body/a', words: 'Uno.' }]), 'body/a')).toMatchObject({ isDone: false, target: 'Uno.' })
  })
})

describe('when the original is published anew', () => {
  const translated = after(aCopy(original), [
    { id: 'title', words: 'The mine' },
    { id: 'body/a', words: 'One.' },
    { id: 'body/b', words: 'Two.' },
  ])

  test('a translation’s words follow their parts, wherever they are moved', () => {
    const before: Text = { ...nothing, title: 'Fem', body: identifyParts(aText(aBlock(thePriorities(1, 2, 3)))) }
    const english = toWorkbenchParts(aCopy(before)).map(({ id }) => ({ id, words: `English ${id}` }))
    const sides = after(aCopy(before), english)

    const moved = { ...before, body: identifyParts(aText(aBlock(thePriorities(3, 2, 1)))) }
    const parts = toWorkbenchParts({ ...sides, original: moved, reviewed: before })
    expect(parts.map(({ id, target }) => [id, target])).toEqual(parts.map(({ id }) => [id, `English ${id}`]))
    expect(parts.filter(({ isMoved }) => isMoved).length).toBeGreaterThan(0)

    const saved = workOn({ ...sides, original: moved, reviewed: before }, [], worker)
    expect(JSON.stringify(saved.text.body)).toMatch(/English[^"]*p3\/title.*English[^"]*p2\/title.*English[^"]*p1\/title/)
  })

  test('words whose part was removed are parked, and stand in it again when it comes back', () => {
    const shorter = anOriginal(named('b', 'Två.'))
    const parked = after({ ...translated, original: shorter, reviewed: original }, [])
    expect(parked.work.parked).toMatchObject([{ id: 'body/a', words: 'One.', label: { kind: 'paragraph' } }])
    expect(partOf(parked, 'body/a')).toMatchObject({ change: 'removed', removed: ['Ett.'] })

    const back = after({ ...parked, original, reviewed: shorter }, [])
    expect(back.work.parked).toEqual([])
    expect(partOf(back, 'body/a')).toMatchObject({ target: 'One.', change: 'added' })
  })

  test('parked words stay until their translator lets them go', () => {
    const shorter = { ...translated, original: anOriginal(named('b', 'Två.')), reviewed: original }

    expect(after(after(shorter, []), [{ id: 'body/b', words: '2.' }]).work.parked).toHaveLength(1)
    expect(after(after(shorter, []), [], ['body/a']).work.parked).toEqual([])
  })

  test('a new part is not translated, however many there were before', () => {
    const longer = { ...translated, original: anOriginal(named('a', 'Ett.'), named('n', 'Nytt.'), named('b', 'Två.')), reviewed: original }

    expect(partOf(longer, 'body/n')).toMatchObject({ change: 'added', target: '', origin: 'none' })
    expect(partOf(after(longer, []), 'body/n')).toMatchObject({ change: 'added', target: '', origin: 'none' })
  })

  test('a copy that nobody translated is still none when the original’s words were changed under it', () => {
    const changed = { ...aCopy(original), original: anOriginal(named('a', 'Ett till.'), named('b', 'Två.')), reviewed: null }

    expect(partOf(changed, 'body/a')).toMatchObject({ target: '', origin: 'none' })
    expect(after(changed, []).translation.body.root.children[0]).toMatchObject(named('a', 'Ett till.'))
  })
})

describe('a machine’s words', () => {
  const byMachine = after(aCopy(original), [{ id: 'body/a', words: 'One.', machine: { tool: 'DeepL', at: worker.at } }])

  test('are known as such until a person has marked the part done', () => {
    expect(partOf(byMachine, 'body/a')).toMatchObject({ origin: 'machine', isRead: false })

    const read = after(byMachine, [{ id: 'body/a', isDone: true }])
    expect(partOf(read, 'body/a')).toMatchObject({ origin: 'machine', isRead: true, isDone: true })
    expect(read.work.parts['body/a']?.machine?.reviewed).toEqual({ by: 'translator-1', at: worker.at })
  })

  test('with a word changed by a person are edited, not read', () => {
    expect(partOf(after(byMachine, [{ id: 'body/a', words: 'One!' }]), 'body/a')).toMatchObject({ origin: 'machine-edited', isRead: false })
  })
})

test('a text of everything survives the workbench as it is', () => {
  const text = aTextToTranslate(aText(named('x', words('Fet', 1), ' och ', words('sned', 2)), aBlock(thePriorities())))
  const sides = aCopy(text)

  expect(workOn(sides, [], worker).text).toEqual(sides.translation)
})
