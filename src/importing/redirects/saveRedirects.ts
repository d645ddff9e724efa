import {
  APIError,
  commitTransaction,
  createLocalReq,
  getLocalI18n,
  initTransaction,
  killTransaction,
  ValidationError,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { pathOf } from '@/domain/redirect'
import type { Locale } from '@/i18n/locales'
import type { PlannedRedirect } from './planRedirects'

/** What the newsroom will not store, and why. */
export type StoreFault = { line: number; refusal: string } | { line: number; differsFrom: string }

/** What became of the redirects of a file. */
export interface Saved {
  added: number
  unchanged: number
  faults: StoreFault[]
}

interface Saving {
  payload: Payload
  /** Language of what the newsroom's rules say. */
  locale: Locale
}

/**
 * Tries each redirect against the newsroom's rules, and keeps nothing.
 *
 * @returns Those that are new, how many are there already, and what the rules say of the others.
 */
export async function judgeRedirects(plan: readonly PlannedRedirect[], saving: Saving) {
  const fresh: PlannedRedirect[] = []
  const faults: StoreFault[] = []
  for (const redirect of plan) {
    const stored = await findStored(redirect, saving)
    if (stored === 'none') {
      const refusal = await findRefusal(redirect, saving)
      if (refusal === null) fresh.push(redirect)
      else faults.push({ line: redirect.line, refusal })
    } else if (stored !== 'same') faults.push({ line: redirect.line, differsFrom: stored.to })
  }
  return { fresh, faults, unchanged: plan.length - fresh.length - faults.length }
}

/** Stores redirects, all or none. */
export async function saveRedirects(fresh: readonly PlannedRedirect[], saving: Saving): Promise<void> {
  const req = await openTransaction(saving)
  try {
    for (const redirect of fresh) await create(redirect, req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

type Stored = 'none' | 'same' | { to: string }

async function findStored({ from, end }: PlannedRedirect, { payload }: Saving): Promise<Stored> {
  const { docs } = await payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 2,
    overrideAccess: true,
    pagination: false,
    where: { from: { in: [from, pathOf(end)] } },
  })
  const stored = docs.find((redirect) => redirect.from === from)
  if (!stored) return 'none'
  const next = docs.find((redirect) => redirect.from === pathOf(end))
  return stored.to === (next?.to ?? end) ? 'same' : { to: stored.to }
}

async function findRefusal(redirect: PlannedRedirect, saving: Saving): Promise<string | null> {
  const req = await openTransaction(saving)
  try {
    await create(redirect, req)
    return null
  } catch (error) {
    if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message).join(' ')
    if (error instanceof APIError) return error.message
    throw error
  } finally {
    await killTransaction(req)
  }
}

async function openTransaction({ payload, locale }: Saving): Promise<PayloadRequest> {
  const i18n = await getLocalI18n({ config: payload.config, language: locale })
  const req = await createLocalReq({ req: { i18n } }, payload)
  await initTransaction(req)
  return req
}

async function create({ from, end }: PlannedRedirect, req: PayloadRequest): Promise<void> {
  await req.payload.create({ collection: 'redirects', data: { from, to: end }, depth: 0, overrideAccess: true, req })
}
