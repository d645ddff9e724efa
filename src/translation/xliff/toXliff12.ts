import { languageOf } from '@/i18n/locales'
import { escapeXml, xmlElement, xmlParent } from '@/xml/writeXml'
import { isSpan, type Inline } from '../inline'
import { tidyInlines } from '../tidyInlines'
import { toOriginal } from './fileOrigin'
import { markCodes } from './markCodes'
import { namespace12, states12 } from './xliff12'
import type { XliffDocument, XliffFile, XliffUnit } from './xliffDocument'

/**
 * Texts to translate as XLIFF 1.2, which OmegaT, Trados and memoQ read. The same bytes for the same document.
 *
 * @returns XML in UTF-8, to be saved as `.xlf`.
 * @see https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
 */
export function toXliff12(document: XliffDocument): string {
  const files = document.files.map((file) => toFile(file, document))
  const root = xmlParent('xliff', { xmlns: namespace12, version: '1.2' }, files)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function toFile(file: XliffFile, { source, target }: XliffDocument): string {
  const attributes = {
    original: toOriginal(file),
    'source-language': languageOf(source).region,
    'target-language': languageOf(target).region,
    datatype: 'html',
  }
  return xmlParent('file', attributes, [xmlParent('body', {}, file.units.map(toTransUnit))])
}

function toTransUnit({ id, name, source, target, state, notes }: XliffUnit): string {
  return xmlParent('trans-unit', { id, resname: name, 'xml:space': 'preserve' }, [
    xmlElement('source', {}, toContent(tidyInlines(source))),
    xmlElement('target', { ...states12[target ? state : 'untranslated'] }, toContent(tidyInlines(target ?? source))),
    ...notes.map(({ from, text }) => xmlElement('note', { from, annotates: 'source' }, escapeXml(text))),
  ])
}

function toContent(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return escapeXml(inline)
      const attributes = { id: inline.mark, ctype: markCodes[inline.type].ctype }
      return isSpan(inline) ? xmlElement('g', attributes, toContent(inline.children)) : xmlElement('x', attributes)
    })
    .join('')
}
