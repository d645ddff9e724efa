import { expect, it } from 'vitest'
import { planRedirects } from '@/importing/redirects/planRedirects'

const siteUrl = 'https://news.example.org'

/** Rows of a file, each on a line of its own. */
function plan(...rows: [from: string, to: string][]) {
  return planRedirects(rows.map(([from, to], index) => ({ line: index + 1, from, to })), siteUrl)
}

it('leads every address of a chain to its end, in whichever order the rows stand', () => {
  expect(plan(['/a', '/b/'], ['/b', '/c'], ['/c', '/sv/nyheter'])).toMatchObject([
    { from: '/a', end: '/sv/nyheter' },
    { from: '/b', end: '/sv/nyheter' },
    { from: '/c', end: '/sv/nyheter' },
  ])
})

it('tells every row of a circle, and of one that leads into it', () => {
  expect(plan(['/a', '/b'], ['/b', '/a'], ['/c', '/a'], ['/d', '/d'])).toEqual([
    { line: 1, fault: 'circle' },
    { line: 2, fault: 'circle' },
    { line: 3, fault: 'circle' },
    { line: 4, fault: 'circle' },
  ])
})

it('leaves out a row that says the same again, and tells of one that says something else', () => {
  expect(plan(['/a', '/sv'], ['/a/', 'https://news.example.org/sv'], ['/a', '/en'])).toEqual([
    { line: 1, from: '/a', to: '/sv', end: '/sv' },
    { line: 3, fault: 'twice', other: 1 },
  ])
})
