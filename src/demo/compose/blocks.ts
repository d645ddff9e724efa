import type { Block, BlockNode, BodyNode, LinkListEntry, Priority, UploadNode } from '@/domain/body'
import { foldLines } from '../foldLines'
import { richText } from './body'
import { lexicalDefaults } from '@/richText/lexicalDefaults'

/** A box with facts beside the story. */
export function factBox(title: string, ...content: BodyNode[]): BlockNode {
  return toBlock({ blockType: 'factBox', id: '', title, content: richText(content) })
}

/**
 * What somebody says.
 *
 * @param text Without quotation marks; the page sets them as its language does.
 * @param name Who says it: a function, since the demo newsroom invents no persons.
 */
export function quotation(text: string, name: string, role: string | null = null): BlockNode {
  return toBlock({ blockType: 'quotation', id: '', text: foldLines(text), name, role })
}

/** A list of links under a title, such as “For more information”. */
export function linkList(title: string, ...links: LinkListEntry[]): BlockNode {
  return toBlock({ blockType: 'linkList', id: '', title, links })
}

/** A numbered list of priorities. */
export function priorities(...items: Priority[]): BlockNode {
  return toBlock({ blockType: 'priorities', id: '', items })
}

/** One priority: what it is called, what stands in the way and what can be done. */
export function priority(title: string, challenge: string, ...measures: string[]): Priority {
  const rows = measures.map((text) => ({ id: '', text: foldLines(text) }))
  return { id: '', title, challenge: foldLines(challenge), measures: rows }
}

/** A film at another address, with what is said in it. */
export function video({ url, title, transcript }: { url: string; title: string; transcript: string }): BlockNode {
  return toBlock({ blockType: 'video', id: '', url, title, transcript: foldLines(transcript) })
}

/**
 * A contact within the text.
 *
 * @param key The contact's key in the demo newsroom.
 */
export function contact(key: string): BlockNode {
  return toBlock({ blockType: 'contact', id: '', contact: key })
}

/**
 * A picture within the text.
 *
 * @param key     The picture's key in the demo newsroom.
 * @param caption Instead of the picture's own.
 */
export function image(key: string, caption: string | null = null): UploadNode {
  const own = { id: '' }
  return { ...lexicalDefaults.upload, ...own, type: 'upload', relationTo: 'media', value: key, fields: { caption } }
}

function toBlock(fields: Block): BlockNode {
  const unnamed = { blockName: '' }
  return { ...lexicalDefaults.block, type: 'block', fields: { ...unnamed, ...fields } }
}
