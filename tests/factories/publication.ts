import type { RichText } from '@/domain/body'
import type {
  Article,
  Contact,
  DocumentFile,
  Image,
  PressRelease,
  PublicationLink,
  Report,
  Topic,
} from '@/domain/publication'

/** A body of plain paragraphs. */
export function aBody(...paragraphs: string[]): RichText {
  return {
    root: {
      type: 'root',
      children: paragraphs.map((text) => ({
        type: 'paragraph' as const,
        children: [{ type: 'text' as const, text, format: 0 }],
      })),
    },
  }
}

export function aTopic(topic: Partial<Topic> = {}): Topic {
  return {
    id: 'topic-1',
    name: 'Industriell omställning',
    slug: 'industriell-omstallning',
    description: null,
    ...topic,
  }
}

export function anImage(image: Partial<Image> = {}): Image {
  return {
    id: 'image-1',
    filename: 'valsverk.jpg',
    mimeType: 'image/jpeg',
    width: 1600,
    height: 900,
    bytes: 180_000,
    renditions: [],
    alt: 'Ett valsverk i kvällsljus.',
    caption: null,
    credit: 'Region Norra',
    photographer: null,
    copyright: null,
    ...image,
  }
}

export function aLink(link: Partial<PublicationLink> = {}): PublicationLink {
  return {
    id: 'article-1',
    type: 'articles',
    language: 'sv',
    title: 'Piloten går vidare',
    slug: 'piloten-gar-vidare',
    isWithdrawn: false,
    ...link,
  }
}

const shared = {
  id: 'article-1',
  language: 'sv' as const,
  title: 'Piloten går vidare',
  slug: 'piloten-gar-vidare',
  standfirst: 'Tre regioner får stöd för sin omställning.',
  body: aBody('Arbetet börjar i maj.'),
  references: { publications: {}, documents: {}, images: {}, contacts: {} },
  publishedAt: new Date('2026-03-02T08:00:00Z'),
  modifiedAt: null,
  changes: [],
  withdrawal: null,
  reinstatedAt: null,
  translation: null,
  lag: null,
  hasUnreadMachineWords: false,
  original: null,
  editions: [],
  topics: [],
  contacts: [],
  heroImage: null,
  related: [],
}

export function anArticle(article: Partial<Article> = {}): Article {
  return { ...shared, type: 'articles', kind: 'news', eventStartsOn: null, eventEndsOn: null, place: null, ...article }
}

export function aReport(report: Partial<Report> = {}): Report {
  return {
    ...shared,
    id: 'report-1',
    type: 'reports',
    documents: [],
    issuedOn: null,
    publisher: null,
    authors: [],
    reportNumber: null,
    isbn: null,
    ...report,
  }
}

export function aPressRelease(release: Partial<PressRelease> = {}): PressRelease {
  return { ...shared, id: 'press-release-1', type: 'press-releases', place: null, pressImages: [], ...release }
}

export function aDocument(document: Partial<DocumentFile> = {}): DocumentFile {
  return {
    id: 'document-1',
    filename: 'arsredovisning-2025.pdf',
    title: 'Årsredovisning 2025',
    language: 'sv',
    mimeType: 'application/pdf',
    bytes: 2_100_000,
    ...document,
  }
}

export function aContact(contact: Partial<Contact> = {}): Contact {
  return {
    id: 'contact-1',
    name: 'Pressjouren',
    role: 'Presskontakt',
    unit: 'Kommunikation',
    email: 'press@example.org',
    telephone: '+46846500401',
    photo: null,
    languagesSpoken: ['sv', 'en'],
    isPressContact: true,
    ...contact,
  }
}
