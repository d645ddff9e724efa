import type { Locale } from '@/i18n/locales'
import type { Role } from '@/domain/roles'
import type { SeedSession } from './seedSession'

/** Known to everyone who reads the README: a server with these accounts listens on its own machine alone. */
export const demoPassword = 'nyhetsrum-demo'

/** The demo's accounts, one of each role. */
export const demoAccounts: { name: string; email: string; role: Role; languages?: Locale[] }[] = [
  // First, since the first account of a newsroom becomes its admin.
  { name: 'Admin', email: 'admin@example.org', role: 'admin' },
  { name: 'Redaktör', email: 'editor@example.org', role: 'editor' },
  { name: 'Översättare', email: 'translator@example.org', role: 'translator', languages: ['en'] },
]

/** Stores an account of each role, for what is then done in the newsroom to be done by them. */
export async function seedAccounts({ payload, transactionID, accounts }: SeedSession): Promise<void> {
  for (const account of demoAccounts) {
    const stored = await payload.create({
      collection: 'users',
      depth: 0,
      overrideAccess: true,
      data: { ...account, password: demoPassword },
      req: { transactionID },
    })
    accounts.set(account.role, { ...stored, collection: 'users' })
  }
}
