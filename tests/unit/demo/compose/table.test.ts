import { expect, it } from 'vitest'
import { table } from '@/demo/compose/table'

it('heads the columns of a table and nothing else', () => {
  const columns = table(['Mått', 'Antal'], ['Deltagare', '214'])

  const states = columns.children.map(
    (row) => 'children' in row && row.children.map((cell) => 'headerState' in cell && cell.headerState),
  )

  expect(states).toEqual([
    [1, 1],
    [0, 0],
  ])
})
