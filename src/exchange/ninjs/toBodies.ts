import type { RichText } from '@/domain/body'
import { keepLegalCharacters } from '@/domain/legalCharacters'
import type { PressRelease } from '@/domain/publication'
import { toContent } from '@/feeds/toContent'
import { toPlainText } from '@/richText/toPlainText'
import type { NewsItem } from './newsItem'
import type { NewsItemSource } from './newsItemSource'

/**
 * The text twice, as HTML and plain, and the paragraph about the publisher that ends a press release. The HTML is that of
 * feeds: what has been corrected stands first, the contacts last.
 *
 * Both have the size of the plain text, in characters and words: standfirst and running text, without captions and
 * without the dateline, whose place is also `located`.
 */
export function toBodies(release: PressRelease, { site, siteUrl }: NewsItemSource): NonNullable<NewsItem['bodies']> {
  const plain = toPlainBody(release)
  const size = { charCount: [...plain].length, wordCount: countWords(plain) }
  const boilerplate = keepLegalCharacters(site.boilerplate).trim()
  return [
    { role: 'main', contentType: 'text/html', ...size, value: toContent(release, siteUrl) },
    { role: 'main', contentType: 'text/plain', ...size, value: plain },
    ...(boilerplate ? [{ role: 'boilerplate', contentType: 'text/plain' as const, value: boilerplate }] : []),
  ]
}

function toPlainBody({ standfirst, body }: PressRelease): string {
  return keepLegalCharacters([standfirst.trim(), toPlainText(withoutFigures(body))].filter((text) => text !== '').join('\n'))
}

function withoutFigures({ root }: RichText): RichText {
  return { root: { ...root, children: root.children.filter(({ type }) => type !== 'upload') } }
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
