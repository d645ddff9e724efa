import { describe, expect, it } from 'vitest'
import { publicationPageTags, tagsOfChange, toSurrogateKey } from '@/cache/tags'
import { publicationTypes } from '@/domain/publication'

describe('tagsOfChange', () => {
  it.each(publicationTypes)('makes the pages of publications anew when one of the %s changes', (type) => {
    expect(tagsOfChange(type)).toEqual(['publications'])
    expect(publicationPageTags).toContain('publications')
  })

  it.each(['topics', 'contacts', 'media', 'documents', 'site'])(
    'makes the pages of publications anew when one of the %s changes, since they show it',
    (slug) => {
      const [tag] = tagsOfChange(slug)

      expect(publicationPageTags).toContain(tag)
    },
  )

  it.each(['users', 'payload-preferences', 'toString'])('leaves the pages alone when one of the %s changes', (slug) => {
    expect(tagsOfChange(slug)).toEqual([])
  })
})

describe('toSurrogateKey', () => {
  it('spells tags with a space between', () => {
    expect(toSurrogateKey(['contacts', 'files', 'site'])).toBe('contacts files site')
  })
})
