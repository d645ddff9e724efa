import type { ParkedWords } from '@/domain/translationWork'
import type { PublicationType } from '@/domain/publication'
import type { Significance } from '@/domain/revision'
import type { TranslationState } from '@/domain/translationState'
import type { Locale } from '@/i18n/locales'
import type { MarkIssue } from '../checkMarks'
import type { WorkbenchPart } from './toWorkbenchParts'

/** What `GET /api/{collection}/{id}/workbench` answers: everything that the workbench shows. Times are ISO 8601. */
export interface Workbench {
  type: PublicationType
  translation: {
    id: string
    language: Locale
    title: string
    slug: string
    /** Whether readers have it. */
    isPublic: boolean
    /** What a save is based on: to be sent back with it. */
    basedOn: string | null
  }
  original: {
    id: string
    language: Locale
    title: string
    /** The revision that is worked on; `null` for an original that was never published. */
    revision: number | null
    publishedAt: string | null
  }
  /** How the translation stands to what readers have of the original. */
  state: TranslationState
  /** The revision that the translation was last said to be true to. */
  reviewedRevision: number | null
  /** The revision that the original is held against: that, or the one that a first translation was begun from. */
  heldAgainst: number | null
  /** Links, pictures, the order or removed parts of the original are others since; the next save takes them over. */
  takesOver: boolean
  /** What has been published of the original since, the oldest first. */
  changes: { number: number; significance: Significance; note: string | null; publishedAt: string }[]
  parts: WorkbenchPart[]
  parked: ParkedWords[]
  mayWrite: boolean
  mayPublish: boolean
}

/** What `POST /api/{collection}/{id}/workbench` answers. */
export interface WorkbenchSaved {
  /** The parts as they are now. */
  parts: WorkbenchPart[]
  parked: ParkedWords[]
  takesOver: boolean
  basedOn: string | null
  /** Edits that were not made, for their marks are not the original's; all others were. */
  refused: { id: string; issues: MarkIssue[] }[]
  /** The original's newest revision: another than the one worked on when it was published anew meanwhile. */
  newestRevision: number | null
}
