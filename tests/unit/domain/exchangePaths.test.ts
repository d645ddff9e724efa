import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardVersions, type Address } from '@/domain/address'
import { parsePath } from '@/domain/parsePath'
import { toOEmbedPath, toPath } from '@/domain/paths'
import { locales } from '@/i18n/locales'

const id = '0199a0c2-7d5e-7c3a-9b1f-3f2504e04f89'
const locale = fc.constantFrom(...locales)
const page = <Name extends string>(name: Name) => fc.constant(name)

const address: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ page: page('ninjs'), locale, type: page('press-releases'), slug: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/) }),
  fc.record({ page: page('ninjsList'), locale }),
  fc.record({ page: page('card'), locale, id: fc.uuid(), version: fc.constantFrom(...cardVersions) }),
)

describe('an address for other systems', () => {
  it.each<[string, Address]>([
    ['/sv/pressmeddelanden/ninjs.json', { page: 'ninjsList', locale: 'sv' }],
    ['/en/press-releases/apply-now/ninjs.json', { page: 'ninjs', locale: 'en', type: 'press-releases', slug: 'apply-now' }],
    [`/sv/kontakt/${id}.vcf`, { page: 'card', locale: 'sv', id, version: '4.0' }],
    [`/en/contacts/${id}-3.0.vcf`, { page: 'card', locale: 'en', id, version: '3.0' }],
    ['/oembed', { page: 'oembed' }],
  ])('stands beside what it is about: %s', (path, place) => {
    expect(toPath(place)).toBe(path)
    expect(parsePath(path)).toEqual(place)
  })

  it.each([
    ...['/ninjs.json', '/sv/ninjs.json', '/sv/nyheter/text/ninjs.json', '/sv/press-releases/ninjs.json'],
    ...['/sv/pressmeddelanden/text/ninjs.json/2', '/sv/pressmeddelanden/ninjs.json/ninjs.json/1', '/sv/pressmeddelanden/text/NINJS.json'],
    ...[`/sv/kontakt/${id}`, `/sv/kontakt/${id}-4.0.vcf`, `/sv/kontakt/${id}-2.1.vcf`, `/sv/kontakt/${id.toUpperCase()}.vcf`],
    ...['/sv/kontakt/anna.vcf', `/sv/contacts/${id}.vcf`, `/sv/kontakt/${id}.vcf/`, '/sv/oembed', '/oembed/', '/oembed.json'],
  ])('has no other spelling: %s', (path) => {
    expect(parsePath(path)).toBeNull()
  })

  it('leads back to the place it was made for', () => {
    fc.assert(
      fc.property(address, (place) => {
        expect(parsePath(toPath(place))).toEqual(place)
      }),
      { seed: 20261122, numRuns: 500 },
    )
  })

  it('carries the whole address of what is embedded, whatever stands in it', () => {
    const url = 'https://nyheter.example/sv/nyheter/a?b=c&d=å#e'

    expect(new URL(toOEmbedPath(url, 'json'), url).searchParams.get('url')).toBe(url)
  })
})
