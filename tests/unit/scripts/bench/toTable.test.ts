import { expect, it } from 'vitest'
import { toTable } from '../../../../scripts/bench/toTable'

it('lines figures up to the right, as wide as the widest', () => {
  const table = toTable(
    ['page', 'bytes'],
    [
      ['front page', '7'],
      ['feed', '123,456'],
    ],
  )

  expect(table).toBe(
    [
      '| page       |   bytes |', //
      '| ---------- | ------: |',
      '| front page |       7 |',
      '| feed       | 123,456 |',
      '',
    ].join('\n'),
  )
})

it('leaves a missing figure empty', () => {
  expect(toTable(['page', 'p99'], [['feed']])).toBe('| page | p99 |\n| ---- | --: |\n| feed |     |\n')
})
