import { languageOf } from '@/i18n/locales'
import { escapeXml, xmlElement, xmlParent } from '@/xml/writeXml'
import { isSpan, marksOf, type Inline, type Mark } from '../inline'
import { tidyInlines } from '../tidyInlines'
import { toOriginal } from './fileOrigin'
import { markCodes } from './markCodes'
import { namespace2, states21, toId21 } from './xliff21'
import type { XliffDocument, XliffFile, XliffUnit } from './xliffDocument'

/**
 * Texts to translate as XLIFF 2.1. The same bytes for the same document.
 *
 * @returns XML in UTF-8, to be saved as `.xlf`.
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html
 */
export function toXliff21({ source, target, files }: XliffDocument): string {
  const attributes = {
    xmlns: namespace2,
    version: '2.1',
    srcLang: languageOf(source).region,
    trgLang: languageOf(target).region,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlParent('xliff', attributes, files.map(toFile))}\n`
}

function toFile(file: XliffFile, index: number): string {
  return xmlParent('file', { id: `f${index + 1}`, original: toOriginal(file) }, file.units.map(toUnit))
}

function toUnit({ id, name, source, target, state, notes }: XliffUnit): string {
  const words = { source: tidyInlines(source), target: tidyInlines(target ?? source) }
  const segment = [xmlElement('source', {}, toContent(words.source)), xmlElement('target', {}, toContent(words.target))]
  return xmlParent('unit', { id: toId21(id), name, 'xml:space': 'preserve' }, [
    xmlParent('notes', {}, notes.map(toNote)).replace(/^<notes\/>$/, ''),
    toOriginalData(words),
    xmlParent('segment', { id: 's1', ...states21[target ? state : 'untranslated'] }, segment),
  ])
}

function toNote({ from, text }: XliffUnit['notes'][number]): string {
  return xmlElement('note', { appliesTo: 'source', category: from }, escapeXml(text))
}

/** What stands at the marks, for tools that show it; read by nobody on the way back. */
function toOriginalData({ source, target }: { source: Inline[]; target: Inline[] }): string {
  const marks = new Map([...marksOf(target), ...marksOf(source)].map((mark) => [mark.mark, mark]))
  const lines = [...marks.values()].sort((a, b) => a.mark - b.mark).flatMap(toDataLines)
  return lines.length > 0 ? xmlParent('originalData', {}, lines) : ''
}

function toDataLines(mark: Mark): string[] {
  const { element } = markCodes[mark.type]
  const start = xmlElement('data', { id: `d${mark.mark}` }, escapeXml(`<${element}>`))
  return isSpan(mark) ? [start, xmlElement('data', { id: `e${mark.mark}` }, escapeXml(`</${element}>`))] : [start]
}

function toContent(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (typeof inline === 'string' ? escapeXml(inline) : toCode(inline))).join('')
}

function toCode(mark: Mark): string {
  const { type, subType } = markCodes[mark.type]
  const kind = { canCopy: 'no', canDelete: 'no', type, subType }
  if (!isSpan(mark)) return xmlElement('ph', { id: mark.mark, dataRef: `d${mark.mark}`, ...kind })
  const attributes = { id: mark.mark, dataRefStart: `d${mark.mark}`, dataRefEnd: `e${mark.mark}`, ...kind }
  return xmlElement('pc', attributes, toContent(mark.children))
}
