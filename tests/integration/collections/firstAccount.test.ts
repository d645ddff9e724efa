import { expect, it } from 'vitest'
import { askApi } from '../../setup/newsroom'

it('offers to create the first account while there is none, makes it an admin, and never offers it again', async () => {
  const account = { name: 'Den första', email: 'first@example.org', password: 'nyhetsrum-test', role: 'translator' }
  const first = await askApi(undefined, 'POST', '/users/first-register', account)
  const second = await askApi(undefined, 'POST', '/users/first-register', { ...account, email: 'second@example.org' })

  expect(first.json).toMatchObject({ user: { role: 'admin' } })
  expect(second.status).toBe(403)
})
