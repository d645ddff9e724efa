import { words } from '../../factories/words'
import { openAccount, type StoredText } from './account'

/** Publishes a Swedish article as an editor's program would, over the API. */
export async function publishArticle(title: string, more: object = {}): Promise<StoredText> {
  const editor = await openAccount('editor')
  return editor.send('POST', '/articles?locale=sv&depth=0', { ...words(title), ...more, _status: 'published' })
}

/** Publishes a Swedish article with its English translation. */
export async function publishPair(title: string, englishTitle: string): Promise<{ original: StoredText; english: StoredText }> {
  const editor = await openAccount('editor')
  const original = await publishArticle(title)
  const copy = await editor.send('POST', `/articles/${original.id}/translations`, { language: 'en' })
  const english = await editor.send('PATCH', `/articles/${copy.id}?depth=0`, { ...words(englishTitle), _status: 'published' })
  return { original, english }
}
