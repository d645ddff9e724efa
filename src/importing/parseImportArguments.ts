import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'

/** What the command was asked to do. */
export interface ImportArguments {
  /** Files, folders and patterns, as typed; empty when the command cannot be understood. */
  asked: string[]
  /** Language of the command's answers. */
  locale: Locale
}

/**
 * Understands `npm run import -- [--locale en] texts/*.txt`.
 *
 * @param args What stands after the command's name.
 */
export function parseImportArguments(args: readonly string[]): ImportArguments {
  const at = args.indexOf('--locale')
  const wanted = at === -1 ? defaultLocale : args[at + 1]
  const asked = at === -1 ? [...args] : args.filter((_, index) => index !== at && index !== at + 1)
  const isUnderstood = isLocale(wanted) && !asked.some((name) => name.startsWith('--'))
  return { asked: isUnderstood ? asked : [], locale: isLocale(wanted) ? wanted : defaultLocale }
}
