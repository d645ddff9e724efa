import { answerAddress } from '@/app/(site)/answers/answerAddress'
import { answerForm } from '@/app/(site)/answers/answerForm'
import { toResponse } from '@/app/(site)/answers/toResponse'
import { openVisit } from '@/app/(site)/answers/visit'
import { origin } from '../../setup/newsroom'

/** What a reader sees who opens a path at an instant. */
export async function open(path: string, now: Date): Promise<Seen> {
  const { pathname } = new URL(path, origin)
  return see(toResponse(await answerAddress(await openVisit(pathname, now), new Request(new URL(path, origin)))))
}

/** What a reader sees who sends a form to a path at an instant; a list of values has been ticked one by one. */
export async function send(path: string, now: Date, fields: Record<string, string | string[]> = {}, headers: object = {}): Promise<Seen> {
  const { pathname } = new URL(path, origin)
  const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])))
  const request = new Request(new URL(path, origin), {
    method: 'POST',
    body,
    headers: { 'x-reader-network': '192.0.2', 'Sec-Fetch-Site': 'same-origin', ...headers },
  })
  return see(toResponse(await answerForm(await openVisit(pathname, now), request)))
}

export interface Seen {
  status: number
  headers: Headers
  html: string
  /** The page's heading. */
  title: string
}

async function see(response: Response): Promise<Seen> {
  const html = await response.text()
  return { status: response.status, headers: response.headers, html, title: /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '' }
}

/** The path of the first link of a mail that leads to a step. */
export function pathIn(mail: { text: string } | undefined, step: string): string {
  const url = new RegExp(`${origin}(/(?:sv|en)/(?:prenumerera|subscribe)/${step}/[\\w-]+)`).exec(mail?.text ?? '')?.[1]
  if (!url) throw new Error(`No link to ${step} in: ${mail?.text}`)
  return url
}
