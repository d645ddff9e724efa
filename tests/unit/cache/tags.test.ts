import { describe, expect, it } from 'vitest'
import { toSurrogateKey } from '@/cache/tags'

describe('toSurrogateKey', () => {
  it('spells tags with a space between', () => {
    expect(toSurrogateKey(['contacts', 'files', 'site'])).toBe('contacts files site')
  })
})
