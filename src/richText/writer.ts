import type { BodyNode } from '@/domain/body'
import type { References } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import type { Translator } from '@/i18n/translator'
import type { Medium } from './medium'
import type { Outline } from './outline'

/** What running text needs to know of its surroundings. */
export interface HtmlContext {
  references: References
  /** Language of the text; the words the house adds are in it too. */
  locale: Locale
  /** The newsroom's public address, without a final slash. Links to other hosts are marked as such. */
  siteUrl: string
  audience: Audience
}

/** Readers on the newsroom's own pages, or subscribers who read in a program of theirs. */
export type Audience = 'page' | 'feed'

/** What each kind of node is written with. */
export interface Writer extends Pick<HtmlContext, 'references' | 'locale' | 'siteUrl'> {
  medium: Medium
  outline: Outline
  t: Translator
  /** Writes nodes within this one, as HTML. */
  write(nodes: readonly BodyNode[]): string
}
