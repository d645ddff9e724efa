import config from '@payload-config'
import { REST_GET, REST_POST } from '@payloadcms/next/routes'
import type { FileReport, ReportedUnit } from '@/translation/files/fileReport'
import { origin, type Asker, type Newsroom } from '../../setup/newsroom'

const handlers = { GET: REST_GET(config), POST: REST_POST(config) }

/** What the API answered. */
interface Answered {
  status: number
  headers: Headers
  text: string
  /** Why it refused. */
  refusals: string[]
  report: FileReport
}

/** Choices beside a file, and how it is sent. */
interface Sending {
  accept?: string[]
  leave?: string[]
  name?: string
  /** As the body itself, not in a form. */
  isRaw?: boolean
  language?: 'sv' | 'en'
}

/** Where files for translators are fetched and brought back, by an account of the newsroom. */
export interface FileDesk {
  fetchFile: (asker: Asker, query: string) => Promise<Answered>
  preview: (asker: Asker, file: string | Uint8Array<ArrayBuffer>, sending?: Sending) => Promise<Answered>
  bringBack: (asker: Asker, file: string | Uint8Array<ArrayBuffer>, sending?: Sending) => Promise<Answered>
}

export async function openFileDesk({ payload }: Newsroom): Promise<FileDesk> {
  const tokens = new Map<Asker, string>()
  for (const role of ['admin', 'editor', 'translator'] as const) {
    const data = { email: `${role}@example.org`, password: 'nyhetsrum-test' }
    tokens.set(role, (await payload.login({ collection: 'users', data })).token ?? '')
  }
  const ask = async (asker: Asker, path: string, init: RequestInit & { duplex?: 'half' } = {}) => {
    const token = tokens.get(asker)
    const headers = { 'Accept-Language': 'sv', ...init.headers, ...(token ? { Authorization: `JWT ${token}` } : {}) }
    const request = new Request(`${origin}/api${path}`, { ...init, headers })
    const slug = new URL(request.url).pathname.split('/').slice(2)
    const handler = init.method === 'POST' ? handlers.POST : handlers.GET
    return toAnswered(await handler(request, { params: Promise.resolve({ slug }) }))
  }
  const send = (act: string): FileDesk['preview'] => async (asker, file, sending = {}) => {
    const { accept = [], leave = [], name = 'åter.xlf', isRaw, language = 'sv' } = sending
    const headers = { 'Accept-Language': language }
    if (isRaw) return ask(asker, `/translation-files/${act}?accept=${accept.join(',')}&leave=${leave.join(',')}&name=${name}`, { method: 'POST', body: file, headers })
    const body = new FormData()
    body.set('file', new File([file], name))
    for (const key of accept) body.append('accept', key)
    for (const key of leave) body.append('leave', key)
    return ask(asker, `/translation-files/${act}`, { method: 'POST', body, headers })
  }
  return {
    fetchFile: (asker, query) => ask(asker, `/translation-files?${query}`),
    preview: send('preview'),
    bringBack: send('import'),
  }
}

async function toAnswered(response: Response): Promise<Answered> {
  const text = await response.text()
  const isJson = response.headers.get('Content-Type')?.includes('json')
  const answer = isJson ? JSON.parse(text) : {}
  const refusals = (answer.errors ?? []).map(({ message }: { message: string }) => message)
  return { status: response.status, headers: response.headers, text, refusals, report: answer }
}

/** The file as it comes back with words in the targets of some units, by their ids. XLIFF 1.2. */
export function withTargets(file: string, words: Record<string, string>): string {
  return Object.entries(words).reduce(
    (text, [id, target]) => text.replace(new RegExp(`(<trans-unit id="${id}"[^>]*>\\n<source>.*?</source>\\n<target[^>]*>).*?(</target>)`, 's'), `$1${target}$2`),
    file,
  )
}

/** What a report says of each unit, in short. */
export function outcomesOf(report: FileReport, text = 0): [string | null, ReportedUnit['outcome'], boolean][] {
  return report.texts[text]?.units.map(({ id, outcome, isTaken }) => [id, outcome, isTaken]) ?? []
}
