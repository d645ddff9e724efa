import { demoAccounts, demoPassword } from '@/demo/seedAccounts'
import { spellInlines } from '@/translation/spellInlines'
import type { Workbench } from '@/translation/workbench/workbench'
import { askNewsroom } from '../askNewsroom'
import { makeLongBody } from './longBody'

/** A long text and its translation, ready to be opened. */
export interface PreparedText {
  /** The translation's id. */
  id: string
  /** Of the account that opens it. */
  token: string
}

/**
 * Publishes a long text and writes every part of its translation, which nobody has said to be true: all of its parts are
 * shown, none folded away.
 */
export async function prepareText(origin: string): Promise<PreparedText> {
  const email = demoAccounts.find(({ role }) => role === 'editor')?.email
  const login = { body: { email, password: demoPassword } }
  const { token } = await askNewsroom<{ token: string }>(`${origin}/api/users/login`, 'POST', login)
  const as = (body?: object) => ({ token, ...(body ? { body } : {}) })

  const text = { title: 'En lång text', standfirst: 'Den har 40 block.', body: makeLongBody(), _status: 'published' }
  const { doc: original } = await askNewsroom<{ doc: { id: string } }>(`${origin}/api/articles?locale=sv&depth=0`, 'POST', as(text))
  const asked = as({ language: 'en' })
  const { doc } = await askNewsroom<{ doc: { id: string } }>(`${origin}/api/articles/${original.id}/translations`, 'POST', asked)
  const path = `${origin}/api/articles/${doc.id}/workbench`
  const { parts } = await askNewsroom<Workbench>(path, 'GET', as())
  const edits = parts.map(({ id, source }) => ({ id, words: `In English: ${spellInlines(source)}` }))
  await askNewsroom(path, 'POST', as({ revision: 1, parts: edits }))
  return { id: doc.id, token }
}
