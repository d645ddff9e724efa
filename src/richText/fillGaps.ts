import type { Block } from '@/domain/body'

/**
 * A block without gaps. An editor's draft may hold a block that is not filled in yet, where the block's type promises
 * what only a published text must have.
 *
 * @param block A block as it is stored.
 * @returns The block with empty words and lists where it has none.
 */
export function fillGaps(block: Block): Block {
  switch (block.blockType) {
    case 'factBox':
      return { ...block, title: block.title ?? '', content: block.content ?? { root: { type: 'root', children: [] } } }
    case 'quotation':
      return { ...block, text: block.text ?? '', name: block.name ?? '' }
    case 'linkList':
      return { ...block, links: (block.links ?? []).map((link) => ({ ...link, text: link.text ?? '' })) }
    case 'priorities':
      return { ...block, items: (block.items ?? []).map(fillPriority) }
    case 'video':
      return { ...block, url: block.url ?? '', title: block.title ?? '' }
    case 'contact':
      return { ...block, contact: block.contact ?? '' }
  }
}

type Priority = Extract<Block, { blockType: 'priorities' }>['items'][number]

function fillPriority(priority: Priority): Priority {
  return {
    ...priority,
    title: priority.title ?? '',
    challenge: priority.challenge ?? '',
    measures: (priority.measures ?? []).map((measure) => ({ ...measure, text: measure.text ?? '' })),
  }
}
