'use client'

import { useAuth } from '@payloadcms/ui'
import { roles, type Account } from '@/domain/roles'
import { isLocale } from '@/i18n/locales'

/** Who is at the desk, as far as rights go. The server asks again; this decides only what is offered. */
export function useAccount(): Account | null {
  const { user } = useAuth()
  const role = roles.find((name) => name === user?.role)
  if (!user || !role) return null

  // Payload types what its own configuration says of an account as anything.
  const languages: unknown = user.languages
  return { id: String(user.id), role, languages: Array.isArray(languages) ? languages.filter(isLocale) : null }
}
