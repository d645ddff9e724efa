import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '@/payload-types'

/** The first account of a newsroom can do everything: there is nobody else to give it its rights. */
export const makeFirstAccountAdmin: CollectionBeforeChangeHook<User> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data

  const { totalDocs } = await req.payload.count({ collection: 'users', overrideAccess: true, req })
  return totalDocs === 0 ? { ...data, role: 'admin' } : data
}
