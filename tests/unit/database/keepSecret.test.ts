import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepSecret } from '@/database/keepSecret'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nyhetsrum-secret-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

it('makes a secret once and gives the same one afterwards', async () => {
  const file = path.join(folder, 'deeper', 'payload.secret')

  const first = await keepSecret(file)
  const second = await keepSecret(file)

  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(second).toBe(first)
})

it('lets nobody but its owner read the secret', async () => {
  const file = path.join(folder, 'payload.secret')

  await keepSecret(file)

  expect((await stat(file)).mode & 0o777).toBe(0o600)
})
