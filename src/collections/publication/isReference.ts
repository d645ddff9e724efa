import type { RelationshipField, UploadField } from 'payload'

type ReferenceField = Pick<RelationshipField | UploadField, 'relationTo' | 'hasMany'>

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * Whether a value has the shape of what a field refers to: ids, or records told whole. Whether there are such records is
 * for the database to say.
 *
 * @param value As a request has it. An empty string refers to nothing.
 */
export function isReference({ relationTo, hasMany }: ReferenceField, value: unknown): boolean {
  if (value === '') return true
  const isOne = (one: unknown) => (typeof relationTo === 'string' ? isId(one) : isTypedId(relationTo, one))
  return hasMany ? Array.isArray(value) && value.every(isOne) : isOne(value)
}

function isTypedId(types: readonly string[], one: unknown): boolean {
  if (typeof one !== 'object' || one === null || !('relationTo' in one) || !('value' in one)) return false
  return types.some((type) => type === one.relationTo) && isId(one.value)
}

function isId(one: unknown): boolean {
  const id = typeof one === 'object' && one !== null && 'id' in one ? one.id : one
  return typeof id === 'string' && uuid.test(id)
}
