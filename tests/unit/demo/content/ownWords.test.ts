import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents } from '@/demo/content/documents'
import { publications } from '@/demo/content/publications'
import { toEditions } from '@/demo/edition'
import { toStages } from '@/demo/stages'
import { toPlainText } from '@/richText/toPlainText'

/** Shorter runs of words are names and turns of phrase, which belong to nobody. */
const wordsInARow = 8
const sources = path.resolve('../shared/source-texts')

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? []
  return new Set(words.slice(wordsInARow - 1).map((_, index) => words.slice(index, index + wordsInARow).join(' ')))
}

describe.skipIf(!existsSync(sources))('the demo newsroom, where the source texts are at hand', () => {
  it('tells the story in words of its own', () => {
    const told = runsOf(
      readdirSync(sources)
        .map((file) => readFileSync(path.join(sources, file), 'utf8'))
        .join(' . '),
    )

    const editions = toEditions(publications)
    const stages = [...editions, ...editions.flatMap(toStages)]
    const texts = stages.map(({ words }) => [words.title, words.standfirst, toPlainText(words.body)])
    const notes = editions.map(({ words }) => [JSON.stringify(words.history ?? [])])
    const files = documents.map(({ sections }) =>
      sections.flatMap(({ paragraphs, points = [] }) => [...paragraphs, ...points]),
    )
    const copied = [...texts, ...notes, ...files].flatMap((text) => [...runsOf(text.join(' . '))].filter((run) => told.has(run)))

    expect(copied).toEqual([])
  })
})
