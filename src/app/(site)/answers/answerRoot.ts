import { toPath } from '@/domain/paths'
import { negotiateLocale } from '@/i18n/negotiateLocale'
import type { Answer } from './answer'

/** Sends a reader who names no language to the front page in the one the browser asks for. */
export function answerRoot(request: Request): Answer {
  const locale = negotiateLocale(request.headers.get('accept-language'))
  return {
    status: 307,
    contentType: 'text/plain; charset=utf-8',
    body: '',
    headers: { Location: toPath({ page: 'front', locale }), Vary: 'Accept-Language' },
    tags: null,
  }
}
