import { body } from '@/demo/compose/body'
import { p } from '@/demo/compose/prose'
import type { DemoArticle, DemoReference, DemoWords } from '@/demo/demoPublication'

interface DemoArticleParts extends Partial<Omit<DemoArticle, 'facts'>> {
  related?: DemoReference[]
}

/** A text of a demo newsroom, in which only what is said matters. */
export function aDemoArticle({ related = [], ...article }: DemoArticleParts = {}): DemoArticle {
  return {
    key: 'pilot',
    type: 'articles',
    language: 'sv',
    facts: { kind: 'news', topics: [], contacts: [], related },
    words: someWords(),
    translations: {},
    ...article,
  }
}

/** The words of such a text. */
export function someWords(words: Partial<DemoWords> = {}): DemoWords {
  return {
    state: 'published',
    publishedAt: '2026-03-02T08:00:00.000Z',
    title: 'Piloten går vidare',
    standfirst: 'Tre regioner får stöd.',
    body: body(p`Arbetet börjar i maj.`),
    ...words,
  }
}
