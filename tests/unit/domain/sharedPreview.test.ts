import { describe, expect, it } from 'vitest'
import { parsePath } from '@/domain/parsePath'
import { parseSharedPlace, toSharedPath, type SharedPlace } from '@/domain/sharedPreview'

const places: SharedPlace[] = [
  { show: 'text' },
  { show: 'edition', locale: 'en' },
  { show: 'file', collection: 'documents', filename: 'fem-prioriteringar.pdf' },
]

describe('a place behind a preview link', () => {
  it.each(places)('is found again at its path: %o', (place) => {
    const segments = toSharedPath('hemligt', place).split('/').slice(4).map(decodeURIComponent)

    expect(parseSharedPlace(segments)).toEqual(place)
  })

  it.each(places)('is no public address: %o', (place) => {
    expect(parsePath(toSharedPath('hemligt', place))).toBeNull()
  })

  it.each([[['de']], [['sv', 'nyheter']], [['media']], [['media', 'a', 'b']], [['users', 'a']]])('is nothing at %j', (segments) => {
    expect(parseSharedPlace(segments)).toBeNull()
  })
})
