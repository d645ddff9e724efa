import type { BodyNode, LinkNode, TextNode } from '@/domain/body'
import { parseSafeUrl } from '@/domain/safeUrl'

const webAddress = String.raw`(?:https?:\/\/|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)]`
const emailSign = String.raw`[\p{L}\p{N}._%+-]`
const email = String.raw`(?<!${emailSign})${emailSign}+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`
const address = new RegExp(`${webAddress}|${email}`, 'giu')

/**
 * The words of a paragraph, with the web and e-mail addresses in them made links.
 *
 * @param text Line feeds become line breaks.
 */
export function toInlines(text: string): BodyNode[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [{ type: 'linebreak' } as const] : []), ...toLine(line)])
}

function toLine(line: string): BodyNode[] {
  const nodes: BodyNode[] = []
  let end = 0
  for (const match of line.matchAll(address)) {
    const link = toLink(match[0])
    if (!link) continue
    nodes.push(...toText(line.slice(end, match.index)), link)
    end = match.index + match[0].length
  }
  return [...nodes, ...toText(line.slice(end))]
}

function toLink(words: string): LinkNode | null {
  const url = parseSafeUrl(toAddress(words))
  return url && { type: 'link', fields: { linkType: 'custom', url: url.href }, children: toText(words) }
}

/** A host written without a scheme is served over TLS today. */
function toAddress(words: string): string {
  if (/^https?:/i.test(words)) return words
  return words.includes('@') ? `mailto:${words}` : `https://${words}`
}

function toText(text: string): TextNode[] {
  return text === '' ? [] : [{ type: 'text', text, format: 0 }]
}
