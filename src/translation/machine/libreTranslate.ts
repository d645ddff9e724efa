import { askService } from './askService'
import type { Dialect } from './dialect'
import { MachineTranslationError } from './machineTranslationError'
import type { MachineTranslator, ServiceAccess } from './machineTranslator'
import { translateParts } from './translateParts'

const dialect: Dialect = {
  span: 'span',
  point: 'br',
  term: { tag: 'span', attributes: { translate: 'no' } },
  hasReferences: false,
}

/** Whoever runs the service sets its limits; it translates one text after the other, so that few at once are enough. */
const limit = { texts: 20, bytes: 32 * 1024 }

/**
 * LibreTranslate's interface.
 *
 * @param access Its address, and a key where it asks for one.
 * @see https://docs.libretranslate.com/
 */
export function libreTranslate({ url, key }: ServiceAccess): MachineTranslator {
  return {
    name: 'LibreTranslate',
    translate: (parts, { source, target, findTerms, signal }) => {
      const settings = { source, target, format: 'html', ...(key === null ? {} : { api_key: key }) }
      const ask = async (q: string[]) =>
        textsOf(await askService({ url: `${url}/translate`, body: { q, ...settings }, signal }))
      return translateParts(parts, { findTerms }, { dialect, limit, ask })
    },
  }
}

/** `{ "translatedText": ["…"] }` */
function textsOf(answer: unknown): unknown[] {
  if (typeof answer !== 'object' || answer === null || !('translatedText' in answer))
    throw new MachineTranslationError('unreadable')
  const { translatedText } = answer
  if (!Array.isArray(translatedText)) throw new MachineTranslationError('unreadable')
  return translatedText
}
