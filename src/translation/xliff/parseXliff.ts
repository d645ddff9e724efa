import { languageOf, locales, type Locale } from '@/i18n/locales'
import { parseXml } from '@/xml/parseXml'
import { childrenOf, type XmlElement } from '@/xml/xmlElement'
import { XmlFaultError } from '@/xml/xmlFaultError'
import { parseOriginal, type FileOrigin } from './fileOrigin'
import type { ParsedXliff, XliffFault } from './parsedXliff'
import { readFile } from './readFile'
import { readUnit12, readUnit21 } from './readUnit'
import { namespace12 } from './xliff12'
import { namespace2 } from './xliff21'
import { XliffFaultError } from './xliffFaultError'

/** Some hundred long texts; a file that is larger is not ours. */
const mostCharacters = 10_000_000

/**
 * A file that comes back from a translator: XLIFF 1.2, 2.0 or 2.1, whole or in part, in whatever order and spelling of
 * XML a tool has left it.
 *
 * @param xml The file, decoded.
 * @returns What it says, with the units that are refused; or, of a file that is refused as a whole, why and where.
 */
export function parseXliff(xml: string): ParsedXliff | { fault: XliffFault } {
  try {
    if (xml.length > mostCharacters) throw faultAt('too-large', null)
    return readXliff(parseXml(xml))
  } catch (error) {
    if (error instanceof XliffFaultError) return { fault: error.fault }
    if (error instanceof XmlFaultError) return { fault: { reason: error.reason, line: error.line } }
    throw error
  }
}

function readXliff(root: XmlElement): ParsedXliff {
  const version = versionOf(root)
  const files = childrenOf(root, 'file')
  const [first] = files
  if (!first) throw faultAt('not-xliff', root.line)

  const { source, target } = languagesOf(version === '1.2' ? first : root, version)
  if (version === '1.2') refuseOtherLanguages(files, { source, target })
  const readUnit = version === '1.2' ? readUnit12 : readUnit21
  const read = findOrigins(files).map(({ file, origin }) => readFile(file, origin, readUnit))
  const document = { source, target, files: read.map(({ read: file }) => file) }
  return { version, document, refused: read.flatMap(({ refused }) => refused) }
}

/** In 1.2 each text names its languages. */
function refuseOtherLanguages(files: readonly XmlElement[], { source, target }: { source: Locale; target: Locale }) {
  for (const file of files) {
    const languages = languagesOf(file, '1.2')
    if (languages.source !== source || languages.target !== target) throw faultAt('wrong-language', file.line)
  }
}

function findOrigins(files: readonly XmlElement[]): { file: XmlElement; origin: FileOrigin }[] {
  const met = new Set<string>()
  return files.map((file) => {
    const origin = parseOriginal(file.attributes.get('original') ?? '')
    if (!origin) throw faultAt('foreign', file.line)
    if (met.has(origin.textId)) throw faultAt('repeated', file.line)
    met.add(origin.textId)
    return { file, origin }
  })
}

function versionOf(root: XmlElement): ParsedXliff['version'] {
  const version = root.attributes.get('version')
  if (root.name !== 'xliff') throw faultAt('not-xliff', root.line)
  // Some tools leave the namespace of 1.2 out, as its first editions had none.
  if (version === '1.2' && (root.namespace === namespace12 || root.namespace === '')) return '1.2'
  if ((version === '2.0' || version === '2.1') && root.namespace === namespace2) return '2.1'
  throw faultAt('wrong-version', root.line)
}

function languagesOf(element: XmlElement, version: ParsedXliff['version']): { source: Locale; target: Locale } {
  const names =
    version === '1.2' ? (['source-language', 'target-language'] as const) : (['srcLang', 'trgLang'] as const)
  const [source, target] = names.map((name) => findLocale(element.attributes.get(name) ?? ''))
  if (!source || !target || source === target) throw faultAt('wrong-language', element.line)
  return { source, target }
}

/** By region, `sv-SE`, or by language alone, as some tools shorten it. */
function findLocale(code: string): Locale | undefined {
  const sought = code.toLowerCase()
  return locales.find((locale) => languageOf(locale).region.toLowerCase() === sought || locale === sought)
}

function faultAt(reason: XliffFault['reason'], line: number | null): XliffFaultError {
  return new XliffFaultError({ reason, line })
}
