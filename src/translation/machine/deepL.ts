import type { Locale } from '@/i18n/locales'
import { askService } from './askService'
import type { Dialect } from './dialect'
import { MachineTranslationError } from './machineTranslationError'
import type { MachineTranslator, ServiceAccess } from './machineTranslator'
import { translateParts } from './translateParts'

const dialect: Dialect = { span: 'g', point: 'x', term: { tag: 'k', attributes: {} }, hasReferences: true }

/** DeepL's limit is 128 KiB for the whole request; the rest of it is small. */
const limit = { texts: 50, bytes: 120 * 1024 }

/** DeepL asks for the kind of English that it is to write. */
const targetCodes: Record<Locale, string> = { sv: 'SV', en: 'EN-GB' }

/**
 * DeepL's interface, version 2.
 *
 * @param access `https://api.deepl.com` or `https://api-free.deepl.com`, and a key.
 * @see https://developers.deepl.com/docs/api-reference/translate
 */
export function deepL({ url, key }: ServiceAccess): MachineTranslator {
  return {
    name: 'DeepL',
    translate: (parts, task) => {
      const settings = {
        source_lang: task.source.toUpperCase(),
        target_lang: targetCodes[task.target],
        tag_handling: 'xml',
        // Our marks stand within sentences; none of them ends one.
        outline_detection: false,
        non_splitting_tags: [dialect.span, dialect.point, dialect.term.tag],
        ignore_tags: [dialect.term.tag],
        split_sentences: 'nonewlines',
        preserve_formatting: true,
      }
      const ask = async (text: string[]) =>
        textsOf(
          await askService({
            url: `${url}/v2/translate`,
            headers: { Authorization: `DeepL-Auth-Key ${key ?? ''}` },
            body: { text, ...settings },
            signal: task.signal,
          }),
        )
      return translateParts(parts, task, { dialect, limit, ask })
    },
  }
}

/** `{ "translations": [{ "text": "…" }] }` */
function textsOf(answer: unknown): unknown[] {
  if (typeof answer !== 'object' || answer === null || !('translations' in answer))
    throw new MachineTranslationError('unreadable')
  const { translations } = answer
  if (!Array.isArray(translations)) throw new MachineTranslationError('unreadable')
  return translations.map((one: unknown) =>
    typeof one === 'object' && one !== null && 'text' in one ? one.text : null,
  )
}
