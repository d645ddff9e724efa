import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'
import { parseInstant } from '@/domain/instant'
import type { LabelKey } from '@/i18n/labels'
import { editorWords } from '../access/editorWords'
import { refuse, type Issue } from '../access/refuse'
import { isReference } from './isReference'

/** Whose words of refusal are their own. */
const judgedElsewhere = ['_status', 'language']

/**
 * Refuses values that a program may send and no editor can write: a title that is a number, a date in no calendar, a
 * choice that nobody offers. Payload judges values only when a text is published, and only after our own rules have read
 * them; a draft would reach the database with them.
 */
export const refuseWrongValues: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args

  // Payload types the arguments of all its operations as one union.
  const values = 'data' in args ? new Map<string, unknown>(Object.entries(args.data ?? {})) : new Map<string, unknown>()
  const issues = collection.flattenedFields
    .filter((field) => isForEditors(field))
    .map((field) => findIssue(field, values.get(field.name), req))
  refuse(issues.filter((issue) => issue !== null), { collection: collection.slug, req })
  return args
}

/** What only the newsroom writes is left out of a request anyhow. */
function isForEditors(field: FlattenedField): boolean {
  const isOwn = 'access' in field && Boolean(field.access?.update)
  return !judgedElsewhere.includes(field.name) && !isOwn && !('virtual' in field && field.virtual)
}

function findIssue(field: FlattenedField, value: unknown, req: PayloadRequest): Issue | null {
  if (value === undefined || value === null) return null
  const message = findFault(field, value, req)
  // Every field that editors write has a name in the admin; the zone of a moment is told of at the moment.
  return message ? { path: field.name.replace(/_tz$/, '') as LabelKey, message } : null
}

function findFault(field: FlattenedField, value: unknown, req: PayloadRequest): string | null {
  const t = editorWords(req)
  switch (field.type) {
    case 'text':
    case 'textarea':
      return typeof value === 'string' ? null : t('Refusal.notText')
    case 'date':
      return isMoment(value) ? null : t('Refusal.notAMoment')
    case 'select': {
      const choices = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return typeof value === 'string' && choices.includes(value) ? null : t('Refusal.notAChoice', { choices: choices.join(', ') })
    }
    case 'relationship':
    case 'upload':
      return isReference(field, value) ? null : t('Refusal.notAReference')
    default:
      return null
  }
}

/** The newsroom's own code may have it as a `Date`. */
function isMoment(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  return typeof value === 'string' && parseInstant(value) !== null
}
