import type { Field } from 'payload'
import { basisOf } from '@/domain/review'

/**
 * What a save is based on. Every text that is read tells its `basedOn`, and a save that sends it back is refused when
 * somebody else has saved the text meanwhile. A page of the admin names itself in `pageId`, so that it never is held up
 * by its own saves. Neither is stored.
 *
 * @see docs/decisions/0022-two-people-at-once.md
 */
export const basisFields: Field[] = [
  {
    name: 'basedOn',
    type: 'text',
    virtual: true,
    admin: { hidden: true },
    hooks: { afterRead: [({ siblingData }) => basisOf(siblingData)] },
  },
  {
    name: 'pageId',
    type: 'text',
    virtual: true,
    admin: { hidden: true },
    // The page is told its own name back, so that its form never loses it.
    hooks: { afterRead: [({ req }) => (typeof req.data?.pageId === 'string' ? req.data.pageId : null)] },
  },
]
