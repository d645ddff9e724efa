import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { toElement, type RawElement } from './toElement'
import type { XmlElement } from './xmlElement'
import { XmlFaultError } from './xmlFaultError'

// Nothing is guessed, trimmed or expanded: words, numbers and references come out as they stand in the file.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true,
  captureMetaData: true,
})

// A character that no XML may hold, and `<!` of anything but comments and CDATA.
const illegal = /[^\t\n\r\P{Cc}\u0080-\u009F]|\p{Cs}|[\uFFFE\uFFFF]/u
const declaration = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|(<!)/g

/**
 * A document out of XML. A document type declaration is refused, and with it every entity: a file may neither fetch
 * others nor grow in memory.
 *
 * @param text The whole file, decoded.
 * @returns The root element.
 * @throws {XmlFaultError} When it is not well-formed or declares a document type.
 */
export function parseXml(text: string): XmlElement {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  refuseDeclarations(source)
  refuseIllegalCharacters(source)
  const fault = XMLValidator.validate(source)
  if (fault !== true) throw new XmlFaultError('not-xml', fault.err.line, fault.err.msg)

  const [root, ...others] = readRaw(source).filter((node) => !('#text' in node))
  if (!root || others.length > 0) throw new XmlFaultError('not-xml', null, 'There is not one root element.')
  return toElement(root, source)
}

function readRaw(source: string): RawElement[] {
  try {
    // The parser answers `any`; with `preserveOrder` this is its documented shape.
    return parser.parse(source) as RawElement[]
  } catch (error) {
    throw new XmlFaultError('not-xml', null, error instanceof Error ? error.message : String(error))
  }
}

function refuseDeclarations(source: string) {
  for (const match of source.matchAll(declaration))
    if (match[1]) throw new XmlFaultError('declares-entities', lineAt(source, match.index), 'Declarations are refused.')
}

function refuseIllegalCharacters(source: string) {
  const match = illegal.exec(source)
  if (match) throw new XmlFaultError('not-xml', lineAt(source, match.index), 'A character that XML cannot hold.')
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length
}
