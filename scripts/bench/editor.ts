import { demoAccounts, demoPassword } from '@/demo/seedAccounts'
import { askNewsroom } from './askNewsroom'
import { BenchFailedError } from './benchFailedError'

/** The part of an article that the bench changes. */
export interface EditedArticle {
  id: string
  title: string
}

/** Someone who may publish, by the newsroom's REST API. */
export interface Editor {
  /** @throws {BenchFailedError} When the newsroom has no such article in Swedish. */
  getArticle: (slug: string) => Promise<EditedArticle>
  /** Publishes an article under another title, and returns once the newsroom has confirmed it. */
  publish: (article: EditedArticle) => Promise<void>
}

/**
 * Logs in as the demo's editor.
 *
 * @throws {BenchFailedError} When the newsroom refuses.
 */
export async function logInEditor(origin: string): Promise<Editor> {
  const email = demoAccounts.find(({ role }) => role === 'editor')?.email
  const { token } = await askNewsroom<{ token: string }>(`${origin}/api/users/login`, 'POST', {
    body: { email, password: demoPassword },
  })
  return {
    getArticle: async (slug) => {
      const query = new URLSearchParams({ 'where[slug][equals]': slug, 'where[language][equals]': 'sv', depth: '0' })
      const { docs } = await askNewsroom<{ docs: EditedArticle[] }>(`${origin}/api/articles?${query}`, 'GET', { token })
      if (!docs[0]) throw new BenchFailedError(`The editor finds no article ${slug}.`)
      return docs[0]
    },
    publish: async ({ id, title }) => {
      await askNewsroom(`${origin}/api/articles/${id}?depth=0`, 'PATCH', { token, body: { title, _status: 'published' } })
    },
  }
}
