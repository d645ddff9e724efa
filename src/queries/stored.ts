import type { Article, PressRelease, Report } from '@/payload-types'

/** A stored text of any of the three collections. */
export type PublicationDoc = Article | Report | PressRelease

/** The fields that a link to a text needs. */
export const linkFields = { title: true, slug: true, language: true, original: true, withdrawnAt: true } as const
export type LinkDoc = Pick<PublicationDoc, 'id' | 'title' | 'slug' | 'language' | 'original' | 'withdrawnAt'>

/** All but the words, which are most of what is stored: a translation has its own, and takes the rest from its original. */
export const factFields = { body: false, standfirst: false, work: false } as const

/** The fields that a list shows of a text, its facts included. */
export const summaryFields = {
  ...linkFields,
  standfirst: true,
  publishedAt: true,
  modifiedAt: true,
  topics: true,
  heroImage: true,
  kind: true,
  eventStartsOn: true,
  eventEndsOn: true,
  embargoUntil: true,
} as const
