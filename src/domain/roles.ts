import type { Locale } from '@/i18n/locales'

/** What an account may do. */
export const roles = ['admin', 'editor', 'translator'] as const
export type Role = (typeof roles)[number]

/** An account, as far as its rights go. */
export interface Account {
  id: string
  role: Role
  /** For a translator: the languages the account may write. Others write every language. */
  languages?: Locale[] | null
}

/**
 * Whether the account may publish, withdraw and remove texts.
 *
 * @param account `null` for a reader.
 */
export function canPublish(account: Account | null): boolean {
  return account?.role === 'admin' || account?.role === 'editor'
}

/**
 * Whether the account may manage accounts and remove texts for good.
 *
 * @param account `null` for a reader.
 */
export function isAdmin(account: Account | null): boolean {
  return account?.role === 'admin'
}

/**
 * The languages the account may write texts in.
 *
 * @param account `null` for a reader.
 * @returns `'all'`, or a list that is empty for readers and for translators without languages.
 */
export function writableLanguages(account: Account | null): Locale[] | 'all' {
  if (!account) return []
  return canPublish(account) ? 'all' : (account.languages ?? [])
}

/**
 * Whether the account may write texts in a language.
 *
 * @param account  `null` for a reader.
 * @param language The text's language.
 */
export function canWrite(account: Account | null, language: Locale): boolean {
  const languages = writableLanguages(account)
  return languages === 'all' || languages.includes(language)
}
