'use client'

import { useAuth } from '@payloadcms/ui'
import { roles, type Account } from '@/domain/roles'

/** Who is at the desk, as far as rights go. The server asks again; this decides only what is offered. */
export function useAccount(): Account | null {
  const { user } = useAuth()
  const role = roles.find((name) => name === user?.role)
  return user && role ? { id: String(user.id), role } : null
}
