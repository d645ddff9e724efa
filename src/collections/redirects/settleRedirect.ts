import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { changesLanguage, parseFrom, parseTo, pathOf } from '@/domain/redirect'
import { getEnvironment } from '@/env'
import type { Redirect } from '@/payload-types'
import { editorWords } from '../access/editorWords'
import { refuse, type Issue } from '../access/refuse'
import { findAddressee } from './findAddressee'
import { findRedirectFrom, findRedirectsTo } from './findRedirects'

/**
 * Stores a redirect in the one form that readers' addresses are compared with, leading to its end in one hop. Refuses
 * one that would hide a page, lead in a circle, to nothing, or to another language.
 */
export const settleRedirect: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, req }) => {
  const { siteUrl } = getEnvironment()
  const start = parseFrom(toText(data.from ?? originalDoc?.from), siteUrl)
  const to = parseTo(toText(data.to ?? originalDoc?.to), siteUrl)
  const t = editorWords(req)
  if ('fault' in start) return refused({ path: 'from', message: t(`Refusal.redirectFrom.${start.fault}`) }, data, req)
  if (!to) return refused({ path: 'to', message: t('Refusal.redirectTo.notAnAddress') }, data, req)

  const from = start.path
  // Whoever has the address since the redirect was made stands before it; that is no fault of a new target.
  const ofFrom = from === originalDoc?.from ? null : await judgeFrom(from, req)
  const issues = [ofFrom, await judgeTo(from, to, req)]
  refuse(issues.filter((issue) => issue !== null), { collection: 'redirects', req })
  const end = (await findRedirectFrom(pathOf(to), req))?.to ?? to
  return { ...data, from, to: end }
}

/** Payload asks what kind of value it is only after this. */
function toText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function refused(issue: Issue, data: Partial<Redirect>, req: PayloadRequest): Partial<Redirect> {
  refuse([issue], { collection: 'redirects', req })
  return data
}

/** Why readers cannot be sent on from an address. */
async function judgeFrom(from: string, req: PayloadRequest): Promise<Issue | null> {
  const t = editorWords(req)
  const addressee = await findAddressee(from, req)
  if (addressee === 'page') return { path: 'from', message: t('Refusal.redirectFrom.ours') }
  if (addressee !== 'nothing') return { path: 'from', message: t('Refusal.redirectFrom.ofText', addressee) }
  const same = await findRedirectFrom(from, req)
  return same ? { path: 'from', message: t('Refusal.redirectFrom.taken', { to: same.to }) } : null
}

/** Why readers cannot be sent to a place from an address, nor those be who are sent to that address now. */
async function judgeTo(from: string, to: string, req: PayloadRequest): Promise<Issue | null> {
  const t = editorWords(req)
  const next = to.startsWith('/') ? await findRedirectFrom(pathOf(to), req) : null
  const end = next?.to ?? to
  if (pathOf(to) === from || pathOf(end) === from) return { path: 'to', message: t('Refusal.redirectTo.circle') }
  if (to.startsWith('/') && !next && (await findAddressee(pathOf(to), req)) === 'nothing')
    return { path: 'to', message: t('Refusal.redirectTo.nothing') }

  const starts = [from, ...(await findRedirectsTo(from, req)).map((redirect) => redirect.from)]
  const stray = starts.find((start) => changesLanguage(start, end))
  return stray ? { path: 'to', message: t('Refusal.redirectTo.otherLanguage', { from: stray }) } : null
}
