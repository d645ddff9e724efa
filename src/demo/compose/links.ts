import type { LinkFields, LinkListEntry, LinkNode, LinkTarget } from '@/domain/body'
import { lexicalDefaults } from '@/richText/lexicalDefaults'
import { toText } from './prose'

/**
 * A link to one of the newsroom's own texts or files.
 *
 * @param text   The words that are the link.
 * @param target The text's or file's collection.
 * @param key    Its key in the demo newsroom.
 */
export function linkTo(text: string, target: LinkTarget, key: string): LinkNode {
  return toLink(text, internal(target, key))
}

/**
 * A link to another site.
 *
 * @param text The words that are the link.
 */
export function linkOut(text: string, url: string): LinkNode {
  return toLink(text, custom(url))
}

/** A line of a link list that leads to one of the newsroom's own texts or files. */
export function entryTo(text: string, target: LinkTarget, key: string): LinkListEntry {
  return { id: '', text, ...internal(target, key) }
}

/** A line of a link list that leads to another site. */
export function entryOut(text: string, url: string): LinkListEntry {
  return { id: '', text, ...custom(url) }
}

function toLink(text: string, fields: LinkFields): LinkNode {
  const own = { id: '' }
  return { ...lexicalDefaults.link, ...own, type: 'link', fields, children: [toText(text)] }
}

function internal(relationTo: LinkTarget, key: string): LinkFields {
  return { linkType: 'internal', doc: { relationTo, value: key } }
}

function custom(url: string): LinkFields {
  return { linkType: 'custom', url }
}
