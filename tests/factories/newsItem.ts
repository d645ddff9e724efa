import type { PressRelease } from '@/domain/publication'
import type { NewsItemSource, ReleaseVersion } from '@/exchange/ninjs/newsItemSource'
import { toNewsItem } from '@/exchange/ninjs/toNewsItem'
import { writeNewsItem } from '@/exchange/ninjs/writeNewsItem'
import { aBlock, aLinkNode, aParagraph, aText } from './body'
import { aContact, aDocument, aLink, anImage, aPressRelease, aTopic } from './publication'

export const newsItemSource: NewsItemSource = {
  siteUrl: 'https://nyheter.example',
  tagAuthority: 'nyheter.example,2026',
  site: {
    name: 'Region Norras nyhetsrum',
    publisher: 'Region Norra',
    boilerplate: 'Region Norra ansvarar för vård och utveckling.',
    email: 'region@example.org',
    telephone: '+46846500400',
  },
}

/** What the press release is in every language. */
export const releaseEditions = [
  aLink({ id: 'release-sv', type: 'press-releases', title: 'Sök stöd nu', slug: 'sok-stod-nu' }),
  aLink({ id: 'release-en', type: 'press-releases', language: 'en', title: 'Apply now', slug: 'apply-now' }),
]

const hero = anImage({
  caption: 'Kvällsskift vid valsverket',
  renditions: [{ filename: 'valsverk-960x540.jpg', width: 960, height: 540, bytes: 64_000, mimeType: 'image/jpeg' }],
})
const pressPicture = anImage({
  id: 'image-2',
  filename: 'gruvan.png',
  mimeType: 'image/png',
  alt: 'Gruvans lave i snö.',
  credit: 'Anna Berg/Region Norra',
  photographer: 'Anna Berg',
  copyright: '© 2026 Region Norra',
})
const pictureInText = anImage({ id: 'image-3', filename: 'karta.png', alt: '', credit: null })

/** A press release with everything that one can have. */
export function aFullRelease(release: Partial<PressRelease> = {}): PressRelease {
  return aPressRelease({
    id: 'release-sv',
    slug: 'sok-stod-nu',
    title: 'Sök stöd nu',
    standfirst: 'Utlysningen är öppen till sista augusti.',
    place: 'Gävle',
    editions: releaseEditions,
    topics: [aTopic()],
    contacts: [aContact(), aContact({ id: 'contact-2', name: 'Anna Berg', telephone: null, isPressContact: false })],
    heroImage: hero,
    pressImages: [pressPicture, hero],
    references: {
      publications: {},
      documents: { 'document-1': aDocument() },
      images: { 'image-3': pictureInText },
      contacts: {},
    },
    body: aText(
      aParagraph('Regionen delar ut ', aLinkNode('fem miljoner kronor', { linkType: 'internal', doc: { relationTo: 'documents', value: 'document-1' } }), '.'),
      { type: 'upload', relationTo: 'media', value: 'image-3', fields: { caption: 'Karta över länet' } },
      aBlock({ blockType: 'quotation', id: 'b1', text: 'Nu börjar arbetet.', name: 'Anna Berg', role: 'samordnare' }),
    ),
    modifiedAt: new Date('2026-03-09T08:00:00Z'),
    changes: [
      { number: 2, significance: 'major', note: 'Sista dagen är ändrad.', publishedAt: new Date('2026-03-05T08:00:00Z'), versionBefore: 1 },
      { number: 4, significance: 'correction', note: 'Summan är fem miljoner.', publishedAt: new Date('2026-03-09T08:00:00Z'), versionBefore: 3 },
    ],
    ...release,
  })
}

export const fourthVersion: ReleaseVersion = { number: 4, at: new Date('2026-03-09T08:00:00.250Z') }

/** A press release as a system that takes it over reads it. */
export function readRelease(release: PressRelease, version = fourthVersion) {
  return JSON.parse(writeNewsItem(toNewsItem(release, version, newsItemSource)).body)
}
