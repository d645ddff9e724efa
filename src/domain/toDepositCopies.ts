import { locales, type Locale } from '@/i18n/locales'
import { endOfSwedishDay, toDepositDay } from './depositDeadline'
import type { Deposit, DepositCopy, DepositFamily, DepositFile, DepositText } from './legalDeposit'

interface Question {
  family: DepositFamily
  /** Those that concern the family; others do no harm. */
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

function toCopy(own: Pick<DepositCopy, 'text' | 'language' | 'files'>, { family, deposits, now }: Question): DepositCopy {
  const { text, language, files } = own
  const contents = files.length === 0 ? [text.id] : [...new Set(files.map(({ fingerprint }) => fingerprint))]
  const left = contents.filter((content) => !deposits.some((deposit) => deposit.contents.includes(content)))
  const wasDelivered = deposits.some((deposit) => deposit.document === text.id && deposit.language === language)
  const publishedAt = wasDelivered && left.length > 0 ? firstPublic(files, left, text) : text.publishedAt
  const dueOn = toDepositDay(publishedAt)
  const isLate = now >= endOfSwedishDay(dueOn)
  return {
    ...own,
    title: text.language === language ? text.title : (files[0]?.title ?? text.title),
    authors: family.authors,
    contents,
    publishedAt,
    dueOn,
    state: left.length === 0 ? 'delivered' : isLate ? 'overdue' : 'due',
    deposit: left.length === 0 ? findLastDeposit(contents, deposits) : null,
  }
}

/** Of what was delivered before, only what has been added or replaced since is waited for. */
function firstPublic(files: DepositFile[], left: string[], { publishedAt }: DepositText): Date {
  const times = files.filter(({ fingerprint }) => left.includes(fingerprint)).map(({ filedAt }) => filedAt.getTime())
  return times.length === 0 ? publishedAt : new Date(Math.max(publishedAt.getTime(), Math.min(...times)))
}

function findLastDeposit(contents: string[], deposits: readonly Deposit[]): Deposit | null {
  const concerned = deposits.filter((deposit) => deposit.contents.some((content) => contents.includes(content)))
  return concerned.toSorted((one, other) => (one.deliveredOn < other.deliveredOn ? 1 : -1))[0] ?? null
}
