import type { Article, PressRelease, Report } from '@/payload-types'

/** A stored text of any of the three collections: one text in one language. */
export type PublicationDoc = Article | Report | PressRelease
