import type { Article, PressRelease, Report } from '@/domain/publication'
import { aBlock, aLinkNode, aListItem, aParagraph, aText, words } from './body'
import { aContact, aDocument, aLink, anArticle, anImage, aPressRelease, aReport, aTopic } from './publication'

/** A few texts as a newsroom has them: an article in both languages, a report with files, a press release. */
const article = aLink({ id: 'article-1', title: 'Piloten går vidare', slug: 'piloten-gar-vidare' })
const translation = aLink({ id: 'article-2', language: 'en', title: 'The pilot moves on', slug: 'the-pilot-moves-on' })
const report = aLink({ id: 'report-1', type: 'reports', title: 'Fem prioriteringar', slug: 'fem-prioriteringar' })

const image = anImage({
  caption: 'Kvällsskift vid valsverket',
  renditions: [{ filename: 'valsverk-960.jpg', width: 960, height: 540, bytes: 64_000, mimeType: 'image/jpeg' }],
})

export const swedishArticle: Article = anArticle({
  ...article,
  type: 'articles',
  editions: [article, translation],
  modifiedAt: new Date('2026-03-31T06:30:15.250Z'),
  topics: [aTopic()],
  heroImage: image,
  references: {
    publications: { 'report-1': report },
    documents: {},
    images: { 'image-1': image },
    contacts: {},
  },
  body: aText(
    aParagraph(
      'Bakgrunden står i ',
      aLinkNode('rapporten', { linkType: 'internal', doc: { relationTo: 'reports', value: 'report-1' } }),
      ' och hos ',
      aLinkNode('kommissionen', { linkType: 'custom', url: 'https://example.org/stöd?år=2026&språk=sv' }),
      '.',
    ),
    { type: 'heading', tag: 'h2', children: [words('Nästa steg')] },
    { type: 'list', listType: 'number', start: 1, children: [aListItem(words('Möte')), aListItem(words('Beslut'))] },
    aBlock({ blockType: 'quotation', id: 'b1', text: 'Nu börjar arbetet.', name: 'Samordnaren', role: 'EU-kontoret' }),
    { type: 'upload', relationTo: 'media', value: 'image-1', fields: { caption: 'Valsverket' } },
  ),
})

export const englishArticle: Article = anArticle({
  ...translation,
  type: 'articles',
  original: article,
  editions: [article, translation],
  publishedAt: new Date('2026-03-03T08:00:00Z'),
  standfirst: 'Three regions get support for their transition.',
  topics: [aTopic({ name: 'Industrial transition', slug: 'industrial-transition' })],
  references: { publications: { 'report-1': report }, documents: {}, images: {}, contacts: {} },
  body: aText(
    aParagraph(
      'The background is in ',
      aLinkNode('the report', { linkType: 'internal', doc: { relationTo: 'reports', value: 'report-1' } }),
      '.',
    ),
  ),
})

export const swedishReport: Report = aReport({
  ...report,
  type: 'reports',
  editions: [report],
  publishedAt: new Date('2026-07-01T07:00:00Z'),
  standfirst: 'Vad regionerna vill göra härnäst.',
  documents: [
    aDocument({
      id: 'document-2',
      filename: 'five-priorities.pdf',
      title: 'Five priorities',
      language: 'en',
      bytes: 812_345,
    }),
    aDocument({ id: 'document-1', filename: 'fem-prioriteringar.pdf', title: 'Fem prioriteringar' }),
  ],
})

export const swedishPressRelease: PressRelease = aPressRelease({
  slug: 'sok-stod-nu',
  title: 'Sök stöd nu',
  standfirst: 'Utlysningen är öppen till sista augusti.',
  publishedAt: new Date('2026-07-01T07:00:00Z'),
  contacts: [aContact()],
})
