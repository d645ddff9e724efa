import type { BrowserContext } from '@playwright/test'
import { siteUrl } from './ask'

/** The demo's accounts, by what they may do. */
export type AccountName = 'admin' | 'editor' | 'translator'

/** An account of the newsroom, asking its API. */
export interface Account {
  token: string
  /**
   * @returns What the API answered.
   * @throws When it refused.
   */
  send: (method: 'POST' | 'PATCH' | 'GET', path: string, body?: object) => Promise<StoredText>
}

/** As much of a stored text as the tests look at. */
export interface StoredText {
  id: string
  slug: string
  [field: string]: unknown
}

const password = 'nyhetsrum-demo'
const accounts = new Map<AccountName, Promise<Account>>()

/** One of the demo's accounts, logged in once for all tests. */
export function openAccount(name: AccountName): Promise<Account> {
  const known = accounts.get(name) ?? logIn(name)
  accounts.set(name, known)
  return known
}

/** Lets a browser in as one of the accounts, with the admin in a language of the account's choice. */
export async function comeInAs(context: BrowserContext, name: AccountName, adminLanguage = 'sv'): Promise<Account> {
  const account = await openAccount(name)
  await context.addCookies([
    { name: 'payload-token', value: account.token, url: siteUrl, httpOnly: true, sameSite: 'Lax' },
    { name: 'payload-lng', value: adminLanguage, url: siteUrl },
  ])
  return account
}

async function logIn(name: AccountName): Promise<Account> {
  const credentials = { email: `${name}@example.org`, password }
  const { token } = await sendTo('POST', '/users/login', {}, credentials)
  const headers = { Authorization: `JWT ${token}` }
  return {
    token,
    send: async (method, path, body) => {
      const answer = await sendTo(method, path, headers, body)
      return answer.doc ?? answer
    },
  }
}

async function sendTo(method: string, path: string, headers: Record<string, string>, body?: object) {
  const response = await fetch(`${siteUrl}/api${path}`, {
    method,
    headers: { 'Accept-Language': 'sv', ...(body ? { 'Content-Type': 'application/json' } : {}), ...headers },
    body: body ? JSON.stringify(body) : null,
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
  return answer
}
