import type { FieldHook } from 'payload'
import { parseOrganizationNumber } from '@/domain/organizationNumber'
import { editorWords } from '../access/editorWords'
import { refuse } from '../access/refuse'

/** Stores an organisation number as its ten digits, whichever way the editor wrote it. */
export const storeOrganizationNumber: FieldHook = ({ req, value }) => {
  if (typeof value !== 'string' || value.trim() === '') return null

  const number = parseOrganizationNumber(value)
  if (!number)
    refuse([{ path: 'organizationNumber', message: editorWords(req)('Refusal.notAnOrganizationNumber', { value }) }], {
      collection: 'site',
      req,
    })
  return number
}
