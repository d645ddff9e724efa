import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import type { Document } from '@/payload-types'
import { instantOf } from '../access/instantOf'

/** Notes what an uploaded file holds, and since when: the same file under a new name is the same file. */
export const fingerprintFile: CollectionBeforeChangeHook<Document> = ({ data, originalDoc, req }) => {
  if (!req.file) return data

  const fingerprint = createHash('sha256').update(req.file.data).digest('hex')
  return fingerprint === originalDoc?.fingerprint ? data : { ...data, fingerprint, filedAt: instantOf(req).toISOString() }
}
