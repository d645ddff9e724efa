import type { BodyNode, HeadingNode, RichText } from '@/domain/body'
import { getTranslator } from '@/i18n/translator'
import { feedMedium } from './feedMedium'
import { element } from './html'
import { startOutline } from './outline'
import { pageMedium } from './pageMedium'
import { toPlainText } from './toPlainText'
import { UnknownNodeError } from './unknownNodeError'
import { writeBlock } from './write/writeBlock'
import { writeUpload } from './write/writeFigure'
import { writeLink } from './write/writeLink'
import { writeList } from './write/writeList'
import { writeTable } from './write/writeTable'
import { writeText } from './write/writeText'
import type { HtmlContext, Writer } from './writer'

/**
 * Running text as HTML, for the newsroom's pages and for feeds.
 *
 * The result holds no script, style or foreign content, whatever the body holds: every element is written here, and
 * every word is escaped where it is written.
 *
 * @param body    Running text. A draft's may have gaps.
 * @param context Where the text will be read, and what its references lead to.
 * @returns HTML for the inside of an article, with headings from level 2. Empty for an empty body.
 * @throws {UnknownNodeError} When the body holds a node that the newsroom's editor cannot make.
 */
export function toHtml(body: RichText, context: HtmlContext): string {
  const { references, locale, siteUrl, audience } = context
  const writer: Writer = {
    references,
    locale,
    siteUrl,
    medium: audience === 'page' ? pageMedium : feedMedium(siteUrl),
    outline: startOutline(locale),
    t: getTranslator(locale),
    write: (nodes) => nodes.map((node) => writeNode(node, writer)).join(''),
  }
  return writer.write(body.root.children)
}

function writeNode(node: BodyNode, writer: Writer): string {
  switch (node.type) {
    case 'text':
      return writeText(node)
    case 'linebreak':
      return element('br', {})
    case 'tab':
      return '\t'
    case 'paragraph':
      return writeUnlessEmpty('p', node.children, writer)
    case 'heading':
      return writeHeading(node, writer)
    case 'quote':
      return writeQuote(node.children, writer)
    case 'list':
      return writeList(node, writer)
    case 'listitem':
      return element('li', {}, writer.write(node.children))
    case 'link':
    case 'autolink':
      return writeLink(node.fields, writer.write(node.children), writer)
    case 'horizontalrule':
      return element('hr', {})
    case 'table':
      return writeTable(node, writer)
    case 'tablerow':
    case 'tablecell':
      // Written by their table, which knows what each heading heads; alone they are only their words.
      return writer.write(node.children)
    case 'upload':
      return writeUpload(node, writer)
    case 'block':
      return writeBlock(node.fields, writer)
    default:
      throw new UnknownNodeError(node)
  }
}

function writeHeading({ tag, children }: HeadingNode, writer: Writer): string {
  const content = writer.write(children)
  if (content.trim() === '') return ''

  writer.outline.enter(Number(tag.slice(1)))
  const words = toPlainText({ root: { type: 'root', children } })
  return element(tag, { id: writer.medium.toId(writer.outline.toHeadingId(words)) }, content)
}

function writeQuote(children: readonly BodyNode[], writer: Writer): string {
  const paragraph = writeUnlessEmpty('p', children, writer)
  return paragraph ? element('blockquote', {}, paragraph) : ''
}

/** An editor's empty lines are no paragraphs: distances belong to the stylesheet. */
function writeUnlessEmpty(name: string, children: readonly BodyNode[], writer: Writer): string {
  const content = writer.write(children)
  return content.replaceAll('<br>', '').trim() === '' ? '' : element(name, {}, content)
}
