import type { PrioritiesBlock, Priority } from '@/domain/body'
import { element, escapeHtml, toParagraphs } from '../html'
import type { Writer } from '../writer'

/** A numbered list of priorities, each with its challenge and its measures. */
export function writePriorities({ id, items }: PrioritiesBlock, writer: Writer): string {
  if (items.length === 0) return ''

  const heading = `h${writer.outline.nextLevel()}`
  const entries = items.map((priority) => writePriority(priority, heading, writer))
  return element('ol', { class: 'priorities', id: writer.medium.toId(id) }, ...entries)
}

function writePriority(
  { title, challenge, measures }: Priority,
  heading: string,
  { t, outline, medium }: Writer,
): string {
  const list = element('ul', {}, ...measures.map(({ text }) => element('li', {}, escapeHtml(text))))
  const parts = [
    challenge ? writePart(t('Body.challenge'), toParagraphs(challenge)) : '',
    measures.length > 0 ? writePart(t('Body.measures'), list) : '',
  ].join('')
  const id = medium.toId(outline.toHeadingId(title))
  return element('li', {}, element(heading, { id }, escapeHtml(title)), parts ? element('dl', {}, parts) : '')
}

function writePart(label: string, content: string): string {
  return element('dt', {}, escapeHtml(label)) + element('dd', {}, content)
}
