import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What can go wrong with a service: a status it answers with, or what it does to its answer. */
export type Fault =
  | number
  | 'silent'
  | 'cut-off'
  | 'not-json'
  | 'not-its-interface'
  | 'too-few'
  | 'dropped-tags'
  | 'added-tags'
  | 'misplaced-tags'
  | 'changed-terms'
  | 'emptied'

/** A local server that speaks both services' real interfaces. Its translations are the words in capitals. */
export interface TranslationService {
  url: string
  key: string
  fault: Fault | null
  /** What happens before it answers. */
  meanwhile: (() => Promise<void>) | null
  /** What it was asked, the first first. */
  requests: { path: string; headers: IncomingMessage['headers']; body: Record<string, unknown> }[]
  close: () => Promise<void>
}

/** @see https://developers.deepl.com/docs/api-reference/translate and https://docs.libretranslate.com/ */
export async function openTranslationService(): Promise<TranslationService> {
  const service: TranslationService = {
    url: '',
    key: 'nyckel-hemlig:fx',
    fault: null,
    meanwhile: null,
    requests: [],
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const server = createServer((request, response) => void answer(request, response, service))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of that kind.
  service.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return service
}

async function answer(request: IncomingMessage, response: ServerResponse, service: TranslationService) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
  const path = request.url ?? ''
  service.requests.push({ path, headers: request.headers, body })
  await service.meanwhile?.()

  const send = (status: number, content: unknown) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(text)
  }
  const { fault } = service
  if (fault === 'silent') return
  if (fault === 'cut-off') {
    response.writeHead(200, { 'Content-Length': '1000' }).write('{"tran')
    setTimeout(() => response.destroy(), 20)
    return
  }
  const refusal = `Refused ${service.key}`
  if (typeof fault === 'number') return send(fault, { message: refusal, error: refusal })
  if (fault === 'not-json') return send(200, '<html>Gateway</html>')
  if (fault === 'not-its-interface') return send(200, { answer: 42 })
  if (path === '/v2/translate') return send(...askDeepL(request, body, service))
  if (path === '/translate') return send(...askLibreTranslate(body, service))
  return send(404, { message: 'Not found', error: 'Not found' })
}

type Body = Record<string, unknown>

function askDeepL({ headers }: IncomingMessage, body: Body, { key, fault }: TranslationService): [number, object] {
  if (headers.authorization !== `DeepL-Auth-Key ${key}`) return [403, { message: 'Forbidden' }]
  const texts = body.text as string[]
  if (texts.length > 50) return [400, { message: 'Too many texts' }]
  if (Buffer.byteLength(JSON.stringify(body)) > 128 * 1024) return [413, { message: 'Payload too large' }]
  const ignored = body.ignore_tags as string[]
  const translations = texts.map((text) => ({
    detected_source_language: body.source_lang,
    text: spoil(capitalize(text, (start) => ignored.some((name) => start.startsWith(`<${name} `)), escape), fault),
  }))
  return [200, { translations: shorten(translations, fault) }]
}

function askLibreTranslate(body: Body, { key, fault }: TranslationService): [number, object] {
  if (body.api_key !== undefined && body.api_key !== key) return [403, { error: 'Invalid API key' }]
  // It escapes its answer once and undoes that over the whole of it, tags and words alike.
  const translated = (body.q as string[]).map((text) =>
    spoil(capitalize(text, (start) => start.includes(' translate="no"'), (words) => words), fault),
  )
  return [200, { translatedText: shorten(translated, fault) }]
}

function capitalize(text: string, isLocked: (start: string) => boolean, write: (words: string) => string): string {
  let locked: string | null = null
  return text.replace(/<(\/?)(\w+)[^>]*>|[^<]+/g, (token, slash?: string, name?: string) => {
    if (!name) return write(locked ? decode(token) : decode(token).toUpperCase())
    if (!slash && isLocked(token)) locked = name
    else if (slash && name === locked) locked = null
    return token
  })
}

function decode(words: string): string {
  return words.replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function spoil(text: string, fault: Fault | null): string {
  if (fault === 'dropped-tags') return text.replace(/<[^>]*>/g, '')
  if (fault === 'added-tags') return text.replace(/(<[^>]*id="m1"[^>]*>)/, '$1$1')
  if (fault === 'misplaced-tags') return text.replace(/(<\/[^>]*>)(.*)$/s, '$2')
  if (fault === 'changed-terms') return text.replace(/(id="t1"[^>]*>)[^<]*/, '$1Something else')
  return fault === 'emptied' ? ' ' : text
}

function shorten<Item>(items: Item[], fault: Fault | null): Item[] {
  return fault === 'too-few' ? items.slice(1) : items
}
