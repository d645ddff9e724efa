import { expect, it } from 'vitest'
import { foldLines } from '@/demo/foldLines'

it('leaves years, dates and short numbers as they are', () => {
  const prose = foldLines('Den 8 maj 2019 fick 12 regioner\n  stöd, och 1 150 tekniker saknas.')

  expect(prose).toBe('Den 8 maj 2019 fick 12 regioner stöd, och 1\u00A0150 tekniker saknas.')
})
