import type { LinkFields } from '@/domain/body'
import { idOf } from '@/domain/idOf'
import { languageName } from '@/domain/languageName'
import type { Address } from '@/domain/address'
import type { DocumentFile, PublicationLink } from '@/domain/publication'
import { parseSafeUrl } from '@/domain/safeUrl'
import { fileFacts } from '../fileLabel'
import { element, escapeHtml } from '../html'
import type { Writer } from '../writer'

/**
 * A link, with what a reader must know before following it said in words.
 *
 * @param content The link's own words, as HTML.
 * @returns The words alone when the link leads nowhere the reader may go, or has no words to press.
 */
export function writeLink(fields: LinkFields, content: string, writer: Writer): string {
  if (content.trim() === '') return content
  return fields.linkType === 'internal' ? writeInternal(fields, content, writer) : writeCustom(fields, content, writer)
}

function writeCustom({ url: typed }: LinkFields, content: string, writer: Writer): string {
  const url = parseSafeUrl(typed ?? '')
  if (!url) return content

  const note = isElsewhere(url, writer.siteUrl) ? toNote('external', writer.t('Body.externalLink')) : ''
  return element('a', { href: url.href }, content, note)
}

/**
 * Whether an address is another site's page.
 *
 * @param siteUrl The newsroom's public address.
 */
export function isElsewhere(url: URL, siteUrl: string): boolean {
  const isPage = url.protocol === 'https:' || url.protocol === 'http:'
  return isPage && url.origin !== URL.parse(siteUrl)?.origin
}

function writeInternal({ doc }: LinkFields, content: string, writer: Writer): string {
  if (!doc) return content

  const id = idOf(doc.value)
  if (doc.relationTo === 'documents') {
    const file = writer.references.documents[id]
    return file ? writeFileLink(file, content, writer) : content
  }
  const publication = writer.references.publications[id]
  return publication?.type === doc.relationTo ? writePublicationLink(publication, content, writer) : content
}

function writePublicationLink({ language, type, slug }: PublicationLink, content: string, writer: Writer): string {
  const { locale, medium, t } = writer
  const address: Address = { page: 'publication', locale: language, type, slug }
  const isOurs = language === locale
  const note = isOurs ? '' : toNote('language', t('Body.inLanguage', { language: languageName(language, locale) }))
  return element('a', { href: medium.toHref(address), hreflang: isOurs ? null : language }, content, note)
}

/**
 * A link to a file, with its language, format and size.
 *
 * @param content The link's own words, as HTML.
 */
export function writeFileLink(file: DocumentFile, content: string, writer: Pick<Writer, 'locale' | 'medium'>): string {
  const { locale, medium } = writer
  const attributes = {
    href: medium.toHref({ page: 'file', collection: 'documents', filename: file.filename }),
    hreflang: file.language === locale ? null : file.language,
    type: file.mimeType,
  }
  return element('a', attributes, content, toNote('file', fileFacts(file, locale)))
}

function toNote(name: string, words: string): string {
  return ` ${element('span', { class: name }, `(${escapeHtml(words)})`)}`
}
