import { performance } from 'node:perf_hooks'
import { BenchFailedError } from './benchFailedError'
import type { BenchedPages } from './benchedPages'
import { logInEditor } from './editor'
import { askExactly } from './exactAnswer'

/** How soon readers of one page see a publication. */
export interface Freshness {
  page: string
  /** From the editor's confirmation until the answer with the new text had come, once per publication. */
  milliseconds: number[]
  /** Answers that were asked for after the confirmation and still held the old text. */
  staleAnswers: number
  /** When the last of those was asked for, after the confirmation; 0 when there was none. */
  staleForMilliseconds: number
}

const publications = 10
const patienceMilliseconds = 10_000

/**
 * Publishes an article again and again under new titles, and each time asks for it as fast as it can, from the moment
 * the editor has the confirmation: on its own page, on the front page and in the feed.
 *
 * @throws {BenchFailedError} When a new title has not come within ten seconds.
 */
export async function measureFreshness(origin: string, pages: BenchedPages): Promise<Freshness[]> {
  const editor = await logInEditor(origin)
  const { id, title } = await editor.getArticle(pages.article.slug)
  const watched = [pages.article, pages.front, pages.feed].map(({ name, path }): Freshness & { path: string } => ({
    page: name,
    path,
    milliseconds: [],
    staleAnswers: 0,
    staleForMilliseconds: 0,
  }))
  for (let publication = 1; publication <= publications; publication++) {
    const newTitle = `${title} (${publication})`
    await editor.publish({ id, title: newTitle })

    const confirmedAt = performance.now()
    await Promise.all(
      watched.map(async (freshness) => {
        const staleAskedAt = await waitForText(origin + freshness.path, newTitle)
        freshness.milliseconds.push(performance.now() - confirmedAt)
        freshness.staleAnswers += staleAskedAt.length
        const staleFor = (staleAskedAt.at(-1) ?? confirmedAt) - confirmedAt
        freshness.staleForMilliseconds = Math.max(freshness.staleForMilliseconds, staleFor)
      }),
    )
  }
  return watched.map(({ path: _, ...freshness }) => freshness)
}

/** Asks until a page holds a text, and tells when the answers were asked for that did not. */
async function waitForText(url: string, text: string): Promise<number[]> {
  const deadline = performance.now() + patienceMilliseconds
  const staleAskedAt: number[] = []
  for (;;) {
    const askedAt = performance.now()
    const { body } = await askExactly(url)
    if (body.includes(text)) return staleAskedAt
    staleAskedAt.push(askedAt)
    if (askedAt > deadline) throw new BenchFailedError(`${url} does not show “${text}”.`)
  }
}
