import type { RichText } from '@/domain/body'
import { toPlainWords, type Inline } from './inline'
import { mapParts } from './mapParts'
import { readInlines } from './readInlines'
import { textFields } from './toUnits'
import type { Text } from './unit'
import { writeInlines } from './writeInlines'

/** The translation's words by their units' ids. */
export type Targets = ReadonlyMap<string, readonly Inline[]>

/** Words whose part the original no longer has. */
export interface ParkedTarget {
  id: string
  inlines: readonly Inline[]
}

export interface Filled<Shape> {
  filled: Shape
  /** Units without a target; the original's words stand in their place. */
  missing: string[]
  /** Kept beside the text, so that no words are lost. */
  parked: ParkedTarget[]
}

/**
 * The translation's body: everything from the original but its words. Links, pictures, numbers and blocks are the
 * original's as it is now; words are where their part is now.
 *
 * @param original The original's body, through `assignUnitIds`.
 * @param targets  Checked with `checkMarks`; those of the text's own fields are not looked at.
 */
export function fillUnits(original: RichText, targets: Targets): Filled<RichText> {
  const met = new Set<string>()
  const missing: string[] = []
  const find = (id: string) => {
    met.add(id)
    const target = targets.get(id)
    if (!target) missing.push(id)
    return target
  }
  const filled = mapParts(original, {
    toNodes: ({ id }, nodes) => {
      const target = find(id)
      return target ? writeInlines(target, readInlines(nodes).nodes) : nodes
    },
    toText: ({ id }, words) => {
      const target = find(id)
      return target ? toPlainWords(target) : words
    },
  })
  return { filled, missing, parked: findParked(targets, met) }
}

/**
 * The whole translation: title, standfirst and what else has words, and the body as `fillUnits` makes it.
 *
 * @param original The original, its body through `assignUnitIds`.
 */
export function fillText(original: Text, targets: Targets): Filled<Text> {
  const body = fillUnits(original.body, targets)
  const present = textFields.filter((field) => original[field]?.trim())
  const words = present.flatMap((field) => {
    const target = targets.get(field)
    return target ? [[field, toPlainWords(target)]] : []
  })
  const missing = present.filter((field) => !targets.has(field))
  const parked = textFields.flatMap((id) => {
    const inlines = targets.get(id)
    return inlines && !present.includes(id) ? [{ id, inlines }] : []
  })
  return {
    filled: { ...original, ...Object.fromEntries(words), body: body.filled },
    missing: [...missing, ...body.missing],
    parked: [...parked, ...body.parked],
  }
}

function findParked(targets: Targets, met: ReadonlySet<string>): ParkedTarget[] {
  return [...targets].flatMap(([id, inlines]) => (id.startsWith('body/') && !met.has(id) ? [{ id, inlines }] : []))
}
