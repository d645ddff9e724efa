import type { Block, ContactBlock, FactBoxBlock, LinkListBlock, QuotationBlock } from '@/domain/body'
import { idOf } from '@/domain/idOf'
import { fillGaps } from '../fillGaps'
import { element, escapeHtml, toParagraphs } from '../html'
import type { Writer } from '../writer'
import { writeContact } from './writeContact'
import { writeLink } from './writeLink'
import { writePriorities } from './writePriorities'
import { writeVideo } from './writeVideo'

/** A block of running text, as HTML. */
export function writeBlock(stored: Block, writer: Writer): string {
  const block = fillGaps(stored)
  switch (block.blockType) {
    case 'factBox':
      return writeFactBox(block, writer)
    case 'quotation':
      return writeQuotation(block, writer)
    case 'linkList':
      return writeLinkList(block, writer)
    case 'priorities':
      return writePriorities(block, writer)
    case 'video':
      return writeVideo(block, writer)
    case 'contact':
      return writeContactBlock(block, writer)
  }
}

function writeFactBox({ id, title, content }: FactBoxBlock, writer: Writer): string {
  const heading = writeHeading(title, writer)
  return element(
    'aside',
    { class: 'fact-box', id: writer.medium.toId(id) },
    heading,
    writer.write(content.root.children),
  )
}

function writeQuotation({ id, text, name, role }: QuotationBlock, { medium }: Writer): string {
  const words = toParagraphs(text)
  if (words === '') return ''

  const speaker = [
    name ? element('span', { class: 'name' }, escapeHtml(name)) : '',
    role ? element('span', { class: 'role' }, escapeHtml(role)) : '',
  ].filter((part) => part !== '')
  const caption = speaker.length > 0 ? element('figcaption', {}, speaker.join(', ')) : ''
  return element('figure', { class: 'quotation', id: medium.toId(id) }, element('blockquote', {}, words), caption)
}

function writeLinkList({ id, title, links }: LinkListBlock, writer: Writer): string {
  const entries = links.filter(({ text }) => text.trim() !== '')
  if (entries.length === 0) return ''

  const heading = writeHeading(title?.trim() || writer.t('Body.moreInformation'), writer)
  const list = entries.map((link) => element('li', {}, writeLink(link, escapeHtml(link.text), writer)))
  return element('section', { class: 'link-list', id: writer.medium.toId(id) }, heading, element('ul', {}, ...list))
}

function writeContactBlock({ id, contact }: ContactBlock, writer: Writer): string {
  const found = writer.references.contacts[idOf(contact)]
  return found ? writeContact(found, writer.medium.toId(id), writer) : ''
}

/** A block's own heading begins a section of the page, whatever stands around it. */
function writeHeading(title: string, { medium, outline }: Writer): string {
  if (title.trim() === '') return ''

  outline.enter(2)
  return element('h2', { id: medium.toId(outline.toHeadingId(title)) }, escapeHtml(title))
}
