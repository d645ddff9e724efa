import { expect, it } from 'vitest'
import { parseCpu, parseResident } from '../../../../scripts/bench/processUsage'

it('adds a program’s own time to what the system spent for it', () => {
  const stat = '4242 (node) S 1 4242 4242 0 -1 4194560 9000 0 3 0 150 50 0 0 20 0 11 0 99 1000000 2000'

  expect(parseCpu(stat)).toBe(2_000_000)
})

it('is not led astray by a program’s name', () => {
  const stat = '4242 (next) server (v1)) S 1 4242 4242 0 -1 4194560 9000 0 3 0 1 2 0 0 20 0 11 0 99 1000000 2000'

  expect(parseCpu(stat)).toBe(30_000)
})

it('tells resident memory in bytes', () => {
  expect(parseResident('Name:\tnode\nVmHWM:\t  400 kB\nVmRSS:\t  300 kB\n')).toBe(307_200)
})

it('tells no memory where none is told', () => {
  expect(parseResident('Name:\tnode\n')).toBeNaN()
})
