import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** What the server answered, exactly as it came: nothing unpacked, no redirect followed. */
export interface Reply {
  status: number
  /** By name in lower case; repeated headers joined by commas. */
  headers: Record<string, string>
  bytes: Buffer
  text: string
}

/** The newsroom's address, known once the server for the tests has started. */
export const siteUrl = process.env.SITE_URL ?? ''

/**
 * Asks the running newsroom as a program without a browser does.
 *
 * @param address A path, or an absolute address of the newsroom.
 */
export function ask(address: string, { method = 'GET', headers = {} }: Question = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const question = request(new URL(address, siteUrl), { method, headers }, (answer) => {
      buffer(answer).then((bytes) => resolve({
        status: answer.statusCode ?? 0,
        headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
        bytes,
        text: bytes.toString('utf8'),
      }), reject)
    })
    question.once('error', reject)
    question.end()
  })
}

interface Question {
  method?: string
  headers?: Record<string, string>
}
