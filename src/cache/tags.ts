/**
 * What the newsroom's public answers are made from. An answer carries the tags of everything it could show
 * (`Surrogate-Key`), and a change names the tags of what it changed; an answer that shares one is made anew.
 *
 * The tags are coarse on purpose. A text has no page of its own making: the English list shows the picture and the
 * topics of the Swedish original and loses its entry when that original goes (docs/decisions, D3), every page links to
 * the text's other language, and a 404 says which languages exist. A finer tag, per language or per text, would have to
 * be right about all of that at every write; publications are few per day and a page is made in milliseconds.
 */
export const tags = ['publications', 'topics', 'contacts', 'files', 'site', 'deposits', 'assets'] as const
export type Tag = (typeof tags)[number]

/** Names every tag there is: a change of this purges all answers. */
export const everything = '*'

/** Pages, feeds, sitemaps and 404s that show, list or link to publications, or tell of the feeds that hold any. */
export const publicationPageTags: readonly Tag[] = ['publications', 'topics', 'contacts', 'files', 'site']

/** The feed for the National Library, which no longer holds what has been delivered. */
export const depositFeedTags: readonly Tag[] = [...publicationPageTags, 'deposits']

/** Answers made from the newsroom's own settings alone, such as robots.txt. */
export const siteAnswerTags: readonly Tag[] = ['site']

/** Stylesheet and fonts: they change only with a new build, in a new process. */
export const assetTags: readonly Tag[] = ['assets']

/**
 * Tags as the header `Surrogate-Key` spells them.
 *
 * @see https://www.fastly.com/documentation/reference/http/http-headers/Surrogate-Key/
 */
export function toSurrogateKey(carried: readonly Tag[]): string {
  return carried.join(' ')
}
