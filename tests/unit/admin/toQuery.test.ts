import { expect, it } from 'vitest'
import { toQuery } from '@/admin/toQuery'

it('asks as the API reads it, and leaves out what is not said', () => {
  const where = { or: [{ id: { equals: 'x' } }, { original: { equals: 'x' } }], endedAt: { exists: false } }
  const query = toQuery({ depth: 0, translations: null, address: undefined, where })

  expect([...query]).toEqual([
    ['depth', '0'],
    ['where[or][0][id][equals]', 'x'],
    ['where[or][1][original][equals]', 'x'],
    ['where[endedAt][exists]', 'false'],
  ])
})
