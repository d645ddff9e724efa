import type { PayloadRequest } from 'payload'
import { roles, type Account } from '@/domain/roles'
import { isLocale } from '@/i18n/locales'

/**
 * Who makes the request, as far as rights go.
 *
 * @param req Payload's request.
 * @returns `null` for a reader, and for an account whose stored role is none of ours.
 */
export function accountOf(req: Pick<PayloadRequest, 'user'>): Account | null {
  const user = req.user
  const role = roles.find((name) => name === user?.role)
  if (!user || !role) return null

  return { id: String(user.id), role, languages: user.languages?.filter(isLocale) ?? null }
}
