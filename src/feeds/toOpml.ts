import { toFeedAddress, toFeedHome, type FeedSubject } from '@/domain/feedSubject'
import { toUrl } from '@/domain/paths'
import type { Site } from '@/domain/publication'
import { toPlainLine } from '@/domain/toPlainLine'
import { defaultLocale, languageOf, locales, type Locale } from '@/i18n/locales'
import { escapeXml, xmlElement, xmlParent } from '@/xml/writeXml'
import { describeFeed } from './describeFeed'

/** What a list of feeds is made from. */
interface FeedList {
  /** The feeds, in the order in which they are listed. */
  subjects: readonly FeedSubject[]
  /** The newsroom in every language. */
  sites: Readonly<Record<Locale, Pick<Site, 'name' | 'publisher'>>>
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
}

const document = { format: 'rss', archive: null } as const

/**
 * The newsroom's feeds as a file that readers of feeds take in, a folder for each language. A feed stands there in one
 * format: in two it would be subscribed to twice. No clock is asked: the same feeds always give the same bytes.
 *
 * @see http://opml.org/spec2.opml
 */
export function toOpml(list: FeedList): string {
  const { name, publisher } = list.sites[defaultLocale]
  const head = xmlParent('head', {}, [
    xmlElement('title', {}, escapeXml(toPlainLine(name))),
    xmlElement('ownerName', {}, escapeXml(toPlainLine(publisher))),
  ])
  const inAllLanguages = list.subjects.filter(({ locale }) => locale === null)
  const outlines = [
    ...locales.map((locale) => toFolder(locale, list)),
    ...inAllLanguages.map((subject) => toOutline(subject, list)),
  ]
  // The format demands an outline, also of a newsroom that has published nothing.
  const nothing = xmlElement('outline', { text: toPlainLine(name) })
  const body = xmlParent('body', {}, list.subjects.length > 0 ? outlines : [nothing])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlParent('opml', { version: '2.0' }, [head, body])}\n`
}

/** One level of folders and no more, which every reader of feeds understands. */
function toFolder(locale: Locale, list: FeedList): string {
  const subjects = list.subjects.filter((subject) => subject.locale === locale)
  if (subjects.length === 0) return ''

  const { title } = describeFeed({ of: 'everything', locale }, document, list.sites[locale])
  const outlines = subjects.map((subject) => toOutline(subject, list))
  return xmlParent('outline', { text: title }, outlines)
}

function toOutline(subject: FeedSubject, { sites, siteUrl }: FeedList): string {
  const language = subject.locale ?? defaultLocale
  const { title, description } = describeFeed(subject, document, sites[language])
  return xmlElement('outline', {
    type: 'rss',
    text: title,
    title,
    description,
    xmlUrl: toUrl(siteUrl, toFeedAddress(subject, document)),
    htmlUrl: toUrl(siteUrl, toFeedHome(subject)),
    language: languageOf(language).region,
  })
}
