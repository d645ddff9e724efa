import { describe, expect, it } from 'vitest'
import { chooseCoding, codings } from '@/server/acceptEncoding'

const takes = (best: string | null) => ({ best, takesIdentity: true })
const refusesIdentity = (best: string | null) => ({ best, takesIdentity: false })

describe('chooseCoding', () => {
  it.each([
    [undefined, takes('identity')],
    ['', takes('identity')],
    ['gzip', takes('gzip')],
    ['br', takes('br')],
    ['gzip, deflate, br, zstd', takes('br')],
    ['br;q=0.5, gzip;q=0.8', takes('gzip')],
    ['gzip;q=0.8,br;q=0.8', takes('br')],
    ['GZIP', takes('gzip')],
    ['x-gzip', takes('gzip')],
    ['gzip ; q=0.5 , identity;\tq=1', takes('identity')],
    ['gzip;Q=0.5', takes('gzip')],
    ['identity', takes('identity')],
    ['identity, gzip', takes('gzip')],
    ['deflate', takes('identity')],
    ['*', takes('br')],
    ['br;q=0, *', takes('gzip')],
    ['br;q=0, gzip;q=0, *', takes('identity')],
    ['gzip;q=0', takes('identity')],
    ['gzip;q=0.000', takes('identity')],
    ['gzip;q=0.001', takes('gzip')],
    ['identity;q=0, gzip', refusesIdentity('gzip')],
    ['identity;q=0', refusesIdentity(null)],
    ['*;q=0', refusesIdentity(null)],
    ['*;q=0, gzip;q=0.1', refusesIdentity('gzip')],
    ['*;q=0, identity', takes('identity')],
    ['identity;q=0, deflate', refusesIdentity(null)],
    ['identity;q=0, *', refusesIdentity('br')],
    ['gzip;q=2', takes('identity')],
    ['gzip;q=0.1234', takes('identity')],
    ['gzip;level=9', takes('identity')],
    [',, gzip ,', takes('gzip')],
    ['gzip br', takes('identity')],
  ])('answers "%s" with the coding wanted most', (header, choice) => {
    expect(chooseCoding(header)).toEqual(choice)
  })

  it('never sends a coding that the reader refuses, whatever the weights', () => {
    const weights = ['0', '0.3', '0.7', '1', null]
    for (const br of weights)
      for (const gzip of weights)
        for (const identity of weights) {
          const wishes = { br, gzip, identity }
          const named = codings.filter((coding) => wishes[coding] !== null)
          const header = named.map((coding) => `${coding};q=${wishes[coding]}`).join(', ')

          const { best, takesIdentity } = chooseCoding(header)

          const unasked = { br: '0', gzip: '0', identity: '0.001' }
          const accepted = codings.filter((coding) => Number(wishes[coding] ?? unasked[coding]) > 0)
          expect(best === null ? accepted : accepted.includes(best), header).toEqual(best === null ? [] : true)
          expect(takesIdentity, header).toBe(identity !== '0')
          const highest = Math.max(0, ...named.map((coding) => Number(wishes[coding])))
          if (best && highest > 0) expect(Number(wishes[best]), header).toBe(highest)
        }
  })
})
