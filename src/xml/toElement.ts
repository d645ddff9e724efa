import { XMLParser } from 'fast-xml-parser'
import { decodeReferences } from './decodeReferences'
import type { XmlElement } from './xmlElement'
import { XmlFaultError } from './xmlFaultError'

/** A node as the parser tells it: one key is its name, `:@` its attributes. */
export type RawElement = Record<string | symbol, unknown>

interface Surroundings {
  /** Namespaces by prefix; the empty prefix is the default. */
  namespaces: ReadonlyMap<string, string>
  lineAt: (index: number) => number
  line: number
}

// The parser's typings call the key of an element's place an object; it is a symbol.
const place = XMLParser.getMetaDataSymbol() as unknown as symbol

/**
 * The parser's tree as the house has it, with namespaces and references resolved.
 *
 * @param root   The root element.
 * @param source What it was read from, for line numbers.
 * @throws {XmlFaultError} At a reference to an unknown entity or a prefix without a namespace.
 */
export function toElement(root: RawElement, source: string): XmlElement {
  const namespaces = new Map([
    ['', ''],
    ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ])
  return toKnown(root, { namespaces, lineAt: lineFinder(source), line: 1 })
}

function toKnown(raw: RawElement, outer: Surroundings): XmlElement {
  const line = outer.lineAt((raw[place] as { startIndex?: number } | undefined)?.startIndex ?? 0)
  const name = nameOf(raw)
  const written = Object.entries((raw[':@'] ?? {}) as Record<string, string>)
  const declared = written.flatMap(([key, value]): [string, string][] => {
    const match = /^xmlns(?::(.+))?$/.exec(key)
    return match ? [[match[1] ?? '', decode(value, line)]] : []
  })
  const surroundings = { ...outer, line, namespaces: new Map([...outer.namespaces, ...declared]) }
  const [prefix, local] = name.includes(':') ? splitName(name) : ['', name]
  const namespace = surroundings.namespaces.get(prefix)
  if (namespace === undefined) throw new XmlFaultError('not-xml', line, `The prefix ${prefix} has no namespace.`)

  const attributes = written
    .filter(([key]) => !key.includes(':') || key.startsWith('xml:'))
    .map(([key, value]): [string, string] => [key, decode(value.replace(/[\t\n]/g, ' '), line)])
  // Every node but words has a list of children under its name.
  const children = toChildren(raw[name] as RawElement[], surroundings)
  return { namespace, name: local, attributes: new Map(attributes), children, line }
}

function toChildren(raw: RawElement[], surroundings: Surroundings): XmlElement['children'] {
  const children: XmlElement['children'] = []
  for (const node of raw) {
    const child = toChild(node, surroundings)
    const last = children.at(-1)
    if (typeof child === 'string' && typeof last === 'string') children.splice(-1, 1, last + child)
    else if (child !== '') children.push(child)
  }
  return children
}

function toChild(node: RawElement, surroundings: Surroundings): XmlElement | string {
  if ('#text' in node) return decode(String(node['#text']), surroundings.line)
  if ('#cdata' in node) return (node['#cdata'] as RawElement[]).map((part) => String(part['#text'])).join('')
  return toKnown(node, surroundings)
}

function nameOf(raw: RawElement): string {
  return Object.keys(raw).find((key) => key !== ':@') ?? ''
}

function splitName(name: string): [string, string] {
  const colon = name.indexOf(':')
  return [name.slice(0, colon), name.slice(colon + 1)]
}

function decode(text: string, line: number): string {
  const decoded = decodeReferences(text)
  if (decoded === null) throw new XmlFaultError('not-xml', line, 'A reference to an unknown entity or character.')
  return decoded
}

/** Finds lines by halving, since a long file has as many elements as lines. */
function lineFinder(source: string): (index: number) => number {
  const starts = [0, ...[...source.matchAll(/\n/g)].map((match) => match.index + 1)]
  return (index) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= index) low = middle + 1
      else high = middle
    }
    return low
  }
}
