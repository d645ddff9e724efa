import { expect, it } from 'vitest'
import { baseOf, widthOf } from '@/domain/filename'

it('knows a picture by the name of any of its sizes', () => {
  expect(['valsverk.jpg', 'valsverk-960x540.jpg', 'valsverk'].map(baseOf)).toEqual(['valsverk', 'valsverk', 'valsverk'])
})

it('tells the width of a smaller size by its name, and none of the picture itself', () => {
  expect(['valsverk-960x540.jpg', 'valsverk.jpg', 'rapport-2025.pdf'].map(widthOf)).toEqual([960, null, null])
})
