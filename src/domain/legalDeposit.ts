import type { Locale } from '@/i18n/locales'
import type { PublicationType } from './publication'

/** How a copy comes to the National Library. */
export const depositWays = ['feed', 'form', 'email'] as const
export type DepositWay = (typeof depositWays)[number]

/** How many characters may be noted of a delivery. */
export const longestDepositNote = 500

/**
 * Whether texts of a collection are under legal deposit unless their editor says otherwise. News, press releases and
 * newsletters of public authorities are not; reports are.
 */
export function isUsuallyDeposited(type: PublicationType): boolean {
  return type === 'reports'
}

/** One language of a public text that is under legal deposit. */
export interface DepositText {
  type: PublicationType
  id: string
  language: Locale
  title: string
  slug: string
  standfirst: string
  /** First made public in this language. */
  publishedAt: Date
  /** Since when the newsroom has had the text, or the original that it belongs to. */
  knownSince: Date
  isWithdrawn: boolean
}

/** A text with its translations and the files that come with it. */
export interface DepositFamily {
  original: DepositText
  /** Who wrote it, as it says itself; may be empty. */
  authors: string[]
  translations: DepositText[]
  /** In the editor's order. */
  files: DepositFile[]
}

/** A file that a text comes with. */
export interface DepositFile {
  filename: string
  title: string
  language: Locale
  mimeType: string
  /** What it holds: another file has another, whatever its name. */
  fingerprint: string
  /** When there first was a file in its place. */
  addedAt: Date
  /** When the file as it now is was uploaded. */
  filedAt: Date
}

/** That something was delivered to the National Library, as an editor said. */
export interface Deposit {
  id: string
  document: string
  language: Locale
  /** Fingerprints of files, or the id of a text whose page was delivered. */
  contents: string[]
  /** An ISO date without a time. */
  deliveredOn: string
  way: DepositWay
  note: string | null
}

/** What the law calls a copy: one publication in one language, to be delivered once. */
export interface DepositCopy {
  /** The text that it belongs to. */
  text: DepositText
  /** The copy's own language: a file may be in another than the text that it comes with. */
  language: Locale
  title: string
  authors: string[]
  /** The main file first. Empty when the page itself is the publication. */
  files: DepositFile[]
  /** What is delivered: fingerprints of the files, or the text's id when it is the page. */
  contents: string[]
  /**
   * What of it is to be delivered now: everything, or of a copy that was delivered before, what is new since. Of a delivered
   * copy it is what its last delivery was of, the main file first, also when a file is there no more.
   */
  consignment: string[]
  /** When what is to be delivered was first public. */
  publishedAt: Date
  /** The last day on which it is delivered in time, as an ISO date without a time. */
  dueOn: string
  state: 'due' | 'overdue' | 'delivered'
  /** How it was delivered; `null` while something of it is not. */
  deposit: Deposit | null
  /** Everything that was said of its deliveries and not taken back, in the order in which it was said. */
  deposits: Deposit[]
}
