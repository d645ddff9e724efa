import type { VideoBlock } from '@/domain/body'
import { parseSafeUrl } from '@/domain/safeUrl'
import { element, escapeHtml, toParagraphs } from '../html'
import type { Writer } from '../writer'
import { isElsewhere } from './writeLink'

/** A film as a link that names where it is shown, and its words. Nothing is loaded from there unasked. */
export function writeVideo({ id, url, title, transcript }: VideoBlock, writer: Writer): string {
  const words = toParagraphs(transcript ?? '')
  const summary = element('summary', {}, escapeHtml(writer.t('Body.transcript', { title })))
  return element(
    'div',
    { class: 'video', id: writer.medium.toId(id) },
    element('p', {}, writeTitle(url, title, writer)),
    words ? element('details', { class: 'transcript' }, summary, words) : '',
  )
}

function writeTitle(typed: string, title: string, { siteUrl, t }: Writer): string {
  const url = parseSafeUrl(typed)
  if (!url?.host) return escapeHtml(title)

  const words = isElsewhere(url, siteUrl) ? t('Body.videoElsewhere', { host: url.host }) : t('Body.video')
  const note = element('span', { class: 'external' }, `(${escapeHtml(words)})`)
  return element('a', { href: url.href }, `${escapeHtml(title)} `, note)
}
