import { isLocale, type Locale } from '@/i18n/locales'
import { parseSafeUrl } from './safeUrl'

/** First parts of addresses that the newsroom's own machinery answers at, before any redirect is asked for. */
const machinery = ['admin', 'api', '_next', 'preview', 'fonts', 'site.css', 'favicon.ico', 'favicon.svg']

/** Why an address cannot be the old one of a redirect. */
export type FromFault = 'notAPath' | 'hasQuery' | 'ours'

/**
 * A path as redirects store and compare it: every letter percent-encoded in one way, no slash at the end.
 *
 * @param text A path, encoded or as people write it.
 * @returns A path that starts with `/`, without query or fragment; `null` for what is no path on this site.
 */
export function normalizePath(text: string): string | null {
  // A second slash, or a backslash, which browsers take for one, would lead to another host.
  if (!/^\/(?![/\\])/.test(text) && text !== '/') return null
  try {
    const { pathname } = new URL(text.normalize('NFC'), 'http://localhost')
    const segments = pathname.replace(/\/+$/, '').split('/').slice(1).map(decodeURIComponent)
    if (segments.some((segment) => segment === '' || /[\p{Cc}\uFFFD]/u.test(segment))) return null
    return `/${segments.map((segment) => encodeURIComponent(segment.normalize('NFC'))).join('/')}`
  } catch (error) {
    // `%E0%A4%A` is no encoding of anything.
    if (error instanceof URIError || error instanceof TypeError) return null
    throw error
  }
}

/**
 * The old address of a redirect, as it is stored.
 *
 * @param text    As an editor or a spreadsheet has it; the newsroom's own origin before it is left out.
 * @param siteUrl The newsroom's origin.
 */
export function parseFrom(text: string, siteUrl: string): { path: string } | { fault: FromFault } {
  const written = withoutOrigin(text.trim(), siteUrl)
  if (/[?#]/.test(written)) return { fault: 'hasQuery' }
  const path = normalizePath(written)
  if (!path) return { fault: 'notAPath' }
  return path === '/' || isMachinery(path) ? { fault: 'ours' } : { path }
}

/**
 * Where a redirect leads, as it is stored.
 *
 * @param text    A path on this site, or a whole address; the newsroom's own origin before a path is left out.
 * @param siteUrl The newsroom's origin.
 * @returns A path, which may have a query and a fragment, or an address that starts with http; `null` for neither.
 */
export function parseTo(text: string, siteUrl: string): string | null {
  const written = withoutOrigin(text.trim(), siteUrl)
  if (!written.startsWith('/')) {
    const url = parseSafeUrl(written)
    return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null
  }
  const path = normalizePath(pathOf(written))
  if (!path || isMachinery(path)) return null
  const { search, hash } = new URL(written, siteUrl)
  return path + search + hash
}

/** The path of where a redirect leads, without query and fragment. */
export function pathOf(to: string): string {
  return to.replace(/[?#].*$/s, '')
}

/**
 * Whether a redirect would take readers from one language to another.
 *
 * @param from A stored path.
 * @param to   A stored target.
 */
export function changesLanguage(from: string, to: string): boolean {
  const languages = [localeOf(from), localeOf(to)]
  return !languages.includes(null) && languages[0] !== languages[1]
}

function localeOf(target: string): Locale | null {
  const first = target.startsWith('/') ? pathOf(target).split('/')[1] : null
  return isLocale(first) ? first : null
}

function isMachinery(path: string): boolean {
  return machinery.includes(path.split('/')[1]?.toLowerCase() ?? '')
}

function withoutOrigin(text: string, siteUrl: string): string {
  const url = URL.parse(text)
  const isOurs = url !== null && /^https?:$/.test(url.protocol) && url.host === new URL(siteUrl).host
  return isOurs ? url.pathname + url.search + url.hash : text
}
