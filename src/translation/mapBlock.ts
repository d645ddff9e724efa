import type {
  Block,
  FactBoxBlock,
  LinkListBlock,
  PrioritiesBlock,
  Priority,
  QuotationBlock,
  VideoBlock,
} from '@/domain/body'
import { withNodes } from './nodes'
import type { Place } from './place'
import type { UnitKind } from './unit'
import { UnitWithoutIdError } from './unitWithoutIdError'

/**
 * A block with other words in its fields. What is not filled in stays as it is.
 *
 * @param block A block with an id, as are the rows in it.
 */
export function mapBlock(block: Block, place: Place): Block {
  switch (block.blockType) {
    case 'factBox':
      return mapFactBox(block, place)
    case 'quotation':
      return mapQuotation(block, place)
    case 'linkList':
      return mapLinkList(block, place)
    case 'priorities':
      return mapPriorities(block, place)
    case 'video':
      return mapVideo(block, place)
    case 'contact':
      return block
  }
}

/** Replaces the words of one field, when there are any. */
type Field = <Words extends string | null | undefined>(
  name: string,
  kind: UnitKind,
  words: Words,
  numbers: Numbers,
) => Words
type Numbers = Record<string, number>

function fieldsOf(block: Block, place: Place): Field {
  if (!block.id) throw new UnitWithoutIdError(block.blockType)
  return (name, kind, words, numbers) => {
    if (!words?.trim()) return words
    const part = { id: `body/${block.id}/${name}`, label: { kind, numbers } }
    // Words stay words: `Words` is narrowed to a string above.
    return place.mapper.toText(part, words) as typeof words
  }
}

function idOfRow({ id }: { id?: string | null }, block: Block): string {
  if (!id) throw new UnitWithoutIdError(block.blockType)
  return id
}

function mapFactBox(block: FactBoxBlock, place: Place): Block {
  const field = fieldsOf(block, place)
  const box = place.count('factBox')
  const title = field('title', 'factBoxTitle', block.title, { number: box })
  if (!block.content) return { ...block, title }
  const children = place.mapNodes(block.content.root.children, { ...place, box })
  return { ...block, title, content: withNodes(block.content, children) }
}

function mapQuotation(block: QuotationBlock, place: Place): Block {
  const field = fieldsOf(block, place)
  const numbers = { number: place.count('quotation') }
  return {
    ...block,
    text: field('text', 'quotation', block.text, numbers),
    name: field('name', 'quotationName', block.name, numbers),
    role: field('role', 'quotationRole', block.role, numbers),
  }
}

function mapLinkList(block: LinkListBlock, place: Place): Block {
  const field = fieldsOf(block, place)
  const list = place.count('linkList')
  const title = field('title', 'linkListTitle', block.title, { number: list })
  const links = block.links?.map((link, index) => ({
    ...link,
    text: field(`links/${idOfRow(link, block)}`, 'linkText', link.text, { list, number: index + 1 }),
  }))
  return { ...block, title, links }
}

function mapPriorities(block: PrioritiesBlock, place: Place): Block {
  const field = fieldsOf(block, place)
  return { ...block, items: block.items?.map((item, index) => mapPriority(item, index + 1, { block, field })) }
}

function mapPriority(item: Priority, priority: number, { block, field }: { block: Block; field: Field }): Priority {
  const name = `items/${idOfRow(item, block)}`
  return {
    ...item,
    title: field(`${name}/title`, 'priorityTitle', item.title, { number: priority }),
    challenge: field(`${name}/challenge`, 'challenge', item.challenge, { number: priority }),
    measures: item.measures?.map((measure, index) => ({
      ...measure,
      text: field(`${name}/measures/${idOfRow(measure, block)}`, 'measure', measure.text, {
        priority,
        number: index + 1,
      }),
    })),
  }
}

function mapVideo(block: VideoBlock, place: Place): Block {
  const field = fieldsOf(block, place)
  const numbers = { number: place.count('video') }
  return {
    ...block,
    title: field('title', 'videoTitle', block.title, numbers),
    transcript: field('transcript', 'transcript', block.transcript, numbers),
  }
}
