import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashInputs } from '../../../../scripts/steps/hashInputs'

let root: string

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'nyhetsrum-inputs-'))
  await mkdir(path.join(root, 'src'))
  await writeFile(path.join(root, 'src', 'page.ts'), 'one')
  await writeFile(path.join(root, 'lock.json'), '{}')
})

afterEach(async () => {
  await rm(root, { recursive: true })
})

const hash = () => hashInputs(root, ['src', 'lock.json', 'not-there'])

it('stays the same while nothing changes', async () => {
  expect(await hash()).toBe(await hash())
})

it.each([
  ['a file changes', () => writeFile(path.join(root, 'src', 'page.ts'), 'two')],
  ['a file is added', () => writeFile(path.join(root, 'src', 'other.ts'), '')],
  ['a file is moved', () => rename(path.join(root, 'src', 'page.ts'), path.join(root, 'src', 'moved.ts'))],
  ['a file is taken away', () => rm(path.join(root, 'lock.json'))],
])('is another when %s', async (_, change) => {
  const before = await hash()

  await change()

  expect(await hash()).not.toBe(before)
})

it('takes no notice of files outside what it was told of', async () => {
  const before = await hash()

  await writeFile(path.join(root, 'readme.md'), 'new')

  expect(await hash()).toBe(before)
})
