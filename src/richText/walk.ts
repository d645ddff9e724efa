import type { Block, BlockNode, BodyNode, LinkFields, LinkListEntry, LinkTarget, RichText } from '@/domain/body'
import { idOf } from '@/domain/idOf'
import { parseSafeUrl } from '@/domain/safeUrl'
import { fillGaps } from './fillGaps'
import { toPlainText } from './toPlainText'

/** A stored document that a text leads to or shows. */
export interface BodyReference {
  relationTo: LinkTarget | 'media' | 'contacts'
  id: string
}

/** A link that may not stand in a text. */
export interface UnsafeLink {
  /** The address as it was typed. */
  url: string
  /** The words that carry it. */
  text: string
}

/**
 * Every node of a text, in reading order, each before what it holds; a fact box's own text included.
 *
 * @param body Running text. Blocks come without gaps.
 */
export function walk(body: RichText): BodyNode[] {
  const met: BodyNode[] = []
  meet(body.root.children, met)
  return met
}

/** One list for all: a feed's texts have a hundred thousand nodes. */
function meet(nodes: readonly BodyNode[], met: BodyNode[]): void {
  for (const node of nodes) {
    if (node.type === 'block') meetBlock(node, met)
    else {
      met.push(node)
      if ('children' in node) meet(node.children, met)
    }
  }
}

function meetBlock(node: BlockNode, met: BodyNode[]): void {
  const fields = fillGaps(node.fields)
  met.push({ ...node, fields })
  if (fields.blockType === 'factBox') meet(fields.content.root.children, met)
}

/**
 * The publications, files, pictures and contacts that a text uses.
 *
 * @param body Running text.
 * @returns Each once, in the order of its first use.
 */
export function findReferences(body: RichText): BodyReference[] {
  const found = new Map<string, BodyReference>()
  for (const node of walk(body))
    for (const reference of referencesOf(node)) found.set(`${reference.relationTo}/${reference.id}`, reference)
  return [...found.values()].filter(({ id }) => id !== '')
}

function referencesOf(node: BodyNode): BodyReference[] {
  if (node.type === 'upload') return [{ relationTo: 'media', id: idOf(node.value) }]
  if (node.type === 'block' && node.fields.blockType === 'contact')
    return [{ relationTo: 'contacts', id: idOf(node.fields.contact) }]
  return linksOf(node).flatMap(({ linkType, doc }) =>
    linkType === 'internal' && doc ? [{ relationTo: doc.relationTo, id: idOf(doc.value) }] : [],
  )
}

/**
 * Links whose address no reader may be sent to: anything but http, https, mailto and tel, and for a film anything but
 * http and https.
 *
 * @param body Running text.
 * @returns In reading order. A link without an address is none of these.
 */
export function findUnsafeLinks(body: RichText): UnsafeLink[] {
  return walk(body).flatMap((node) => [
    ...linksOf(node).flatMap((link) =>
      link.linkType !== 'internal' && link.url && !parseSafeUrl(link.url) ? [{ url: link.url, text: textOf(link, node) }] : [],
    ),
    ...(node.type === 'block' ? unsafeVideoOf(node.fields) : []),
  ])
}

function unsafeVideoOf(block: Block): UnsafeLink[] {
  if (block.blockType !== 'video' || !block.url) return []
  const isPage = Boolean(parseSafeUrl(block.url)?.host)
  return isPage ? [] : [{ url: block.url, text: block.title }]
}

/** The links that stand in one node itself, not in what it holds. */
function linksOf(node: BodyNode): (LinkFields | LinkListEntry)[] {
  if (node.type === 'link' || node.type === 'autolink') return [node.fields]
  return node.type === 'block' && node.fields.blockType === 'linkList' ? node.fields.links : []
}

function textOf(link: LinkFields | LinkListEntry, node: BodyNode): string {
  if ('text' in link) return link.text
  return 'children' in node ? toPlainText({ root: { type: 'root', children: node.children } }) : ''
}
