import { expect, it } from 'vitest'
import { tellAddresses } from '../../../../scripts/steps/tellAddresses'

it('tells where the site, the admin and the feeds are, and how to log in', () => {
  expect(tellAddresses('http://localhost:3000', ['editor@example.org'])).toMatchInlineSnapshot(`
    "  Svenska  http://localhost:3000/sv
      English  http://localhost:3000/en
      Admin    http://localhost:3000/admin
      Feed     http://localhost:3000/sv/feed.rss
      Feed     http://localhost:3000/en/feed.rss
      Feed     http://localhost:3000/feed.rss
      Login    editor@example.org, password nyhetsrum-demo
    "
  `)
})

it('tells of no login when the database has no demo accounts', () => {
  expect(tellAddresses('http://localhost:3000', [])).not.toContain('Login')
})
