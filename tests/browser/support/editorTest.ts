import { test as base, expect } from '../../setup/browserTest'
import { siteUrl } from './ask'

/** An editor's day. It fails if the admin asks another host for anything. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const elsewhere: string[] = []
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.origin !== siteUrl) elsewhere.push(url.href)
    })
    await use(page)

    expect(elsewhere).toEqual([])
  },
})

export { expect }
