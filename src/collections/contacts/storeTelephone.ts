import type { FieldHook } from 'payload'
import { parseTelephone } from '@/domain/telephone'
import { editorWords } from '../access/editorWords'
import { refuse } from '../access/refuse'

/** Stores a telephone number as E.164, whichever way the editor wrote it. */
export const storeTelephone: FieldHook = ({ collection, req, value }) => {
  if (typeof value !== 'string' || value.trim() === '') return null

  const telephone = parseTelephone(value)
  if (!telephone)
    refuse([{ path: 'telephone', message: editorWords(req)('Refusal.notATelephone', { value }) }], {
      collection: collection?.slug ?? 'contacts',
      req,
    })
  return telephone
}
