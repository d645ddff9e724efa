import { locales, type Locale } from '@/i18n/locales'
import { endOfSwedishDay, toDepositDay } from './depositDeadline'
import type { Deposit, DepositCopy, DepositFamily, DepositFile, DepositText } from './legalDeposit'
import { toSwedishDay } from './swedishTime'

interface Question {
  family: DepositFamily
  /** Those that concern the family, in the order in which they were said; others do no harm. */
  deposits: readonly Deposit[]
  now: Date
}

/**
 * What of a text is to be delivered, and what has been: one copy for each language in which it has files, or, of a text
 * without files, one for each page.
 *
 * @returns The original's own language first.
 * @see docs/decisions/0035-legal-deposit.md – why a replaced file is a new copy
 */
export function toDepositCopies({ family, deposits, now }: Question): DepositCopy[] {
  const { original, translations, files } = family
  if (files.length === 0)
    return [original, ...translations].map((text) => toCopy({ text, language: text.language, files: [] }, { family, deposits, now }))

  const languages = locales.toSorted((one, other) => rank(one, original) - rank(other, original))
  return languages.flatMap((language) => {
    const own = files.filter((file) => file.language === language)
    // A file in a language that the text itself is not public in comes with the original's page.
    const text = translations.find((translation) => translation.language === language) ?? original
    return own.length === 0 ? [] : [toCopy({ text, language, files: mainFirst(own) }, { family, deposits, now })]
  })
}

function rank(language: Locale, original: DepositText): number {
  return language === original.language ? 0 : 1
}

/** The publication itself is a PDF; tables and slides come with it. */
function mainFirst(files: DepositFile[]): DepositFile[] {
  const place = ({ mimeType }: DepositFile) => (mimeType === 'application/pdf' ? 0 : 1)
  return files.toSorted((one, other) => place(one) - place(other))
}

type Own = Pick<DepositCopy, 'text' | 'language' | 'files'>

function toCopy(own: Own, { family, deposits: all, now }: Question): DepositCopy {
  const { text, language, files } = own
  const contents = files.length === 0 ? [text.id] : [...new Set(files.map(({ fingerprint }) => fingerprint))]
  const texts = [family.original, ...family.translations].map(({ id }) => id)
  const isOfThis = (one: Deposit) => one.language === language && texts.includes(one.document)
  const deposits = all.filter((one) => isOfThis(one) || one.contents.some((content) => contents.includes(content)))
  const { deposit, consignment } = toConsignment(contents, deposits)
  const isNewSince = deposits.some((one) => one !== deposit)
  const publishedAt = isNewSince ? firstFiled(own, consignment) : firstPublic(own, family.original)
  const dueOn = toDepositDay(publishedAt)
  const isLate = now >= endOfSwedishDay(dueOn)
  return {
    ...own,
    title: text.language === language ? text.title : (files[0]?.title ?? text.title),
    authors: family.authors,
    contents,
    consignment,
    publishedAt,
    dueOn,
    state: deposit ? 'delivered' : isLate ? 'overdue' : 'due',
    deposit,
    deposits,
  }
}

/** What is left to deliver; when nothing is, the last delivery, with what nobody had delivered before it. */
function toConsignment(contents: string[], deposits: Deposit[]): Pick<DepositCopy, 'deposit' | 'consignment'> {
  const firstOf = (content: string) => deposits.find((one) => one.contents.includes(content))
  const left = contents.filter((content) => !firstOf(content))
  const firsts = contents.map(firstOf)
  const deposit = left.length > 0 ? null : (deposits.findLast((one) => firsts.includes(one)) ?? null)
  return { deposit, consignment: deposit ? deposit.contents.filter((content) => firstOf(content) === deposit) : left }
}

/** Of what was delivered before, only what has been added or replaced since is waited for. */
function firstFiled({ text: { publishedAt }, files }: Own, consignment: string[]): Date {
  const times = files.filter(({ fingerprint }) => consignment.includes(fingerprint)).map(({ filedAt }) => filedAt.getTime())
  return times.length === 0 ? publishedAt : new Date(Math.max(publishedAt.getTime(), Math.min(...times)))
}

/** A file in another language stands on the original's page too, whether or not a page in its own language comes later. */
function firstPublic({ text, language, files }: Own, original: DepositText): Date {
  if (files.length === 0 || language === original.language) return text.publishedAt

  // What came into the newsroom along with the report, as in an import, is as old as the report.
  const since = toSwedishDay(original.knownSince)
  const times = files.map(({ addedAt }) => (toSwedishDay(addedAt) > since ? addedAt.getTime() : 0))
  const shownAt = Math.max(original.publishedAt.getTime(), Math.min(...times))
  return text.language === language ? new Date(Math.min(text.publishedAt.getTime(), shownAt)) : new Date(shownAt)
}
