import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { refuseIfScheduled } from './refuseIfScheduled'

/**
 * Keeps a scheduled text as the editor saw it, against everybody and every way of changing it, until it is unscheduled:
 * saves of drafts, publication, the trash, and earlier versions brought back.
 */
export const refuseWhileScheduled: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' && operation !== 'delete' && operation !== 'restoreVersion') return args
  if (req.context.carriesOutSchedule) return args

  // A collection's configuration knows its slug only as a string.
  const type = collection.slug as PublicationType
  for (const id of await findTexts({ type, operation, args, req })) await refuseIfScheduled(type, id, req)
  return args
}

interface Change {
  type: PublicationType
  operation: string
  // Payload types the arguments of all its operations as one union.
  args: object
  req: PayloadRequest
}

/** The texts that would be changed: one, the one a version is of, or many at once. */
async function findTexts({ type, operation, args, req }: Change): Promise<string[]> {
  const id = 'id' in args && typeof args.id === 'string' ? args.id : null
  if (id !== null) return operation === 'restoreVersion' ? findParent(type, id, req) : [id]

  const where = 'where' in args ? (args.where as Where | undefined) : undefined
  const { docs } = await req.payload.find({
    collection: type,
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { language: true },
    trash: true,
    ...(where ? { where } : {}),
  })
  return docs.map((doc) => doc.id)
}

async function findParent(collection: PublicationType, version: string, req: PayloadRequest): Promise<string[]> {
  const found = (await req.payload.findVersionByID({
    collection,
    id: version,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    trash: true,
    // Payload answers `null` for a version that is not there, though its type does not say so.
  })) as { parent?: string } | null
  return found?.parent ? [idOf(found.parent)] : []
}
