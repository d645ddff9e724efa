import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import { getPayload, type Payload } from 'payload'
import type { Role } from '@/domain/roles'

export const origin = 'http://localhost:3000'

const handlers = {
  GET: REST_GET(config),
  POST: REST_POST(config),
  PATCH: REST_PATCH(config),
  DELETE: REST_DELETE(config),
}

/** Who asks: an account, or a reader without one. */
export type Asker = Role | 'anonymous'

export interface Reply {
  status: number
  // A test reads what the API answered at the paths it knows.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  json: any
}

/** A newsroom with one account of each role, asked over its API. */
export interface Newsroom {
  payload: Payload
  ask: (asker: Asker, method: keyof typeof handlers, path: string, body?: object | FormData, headers?: object) => Promise<Reply>
}

/** Opens the test's own database, with an account of each role. The translator writes English. */
export async function openNewsroom(): Promise<Newsroom> {
  const payload = await getPayload({ config })
  const tokens = new Map<Asker, string>()
  for (const role of ['admin', 'editor', 'translator'] as const) {
    const account = { email: `${role}@example.org`, password: 'nyhetsrum-test' }
    await payload.create({
      collection: 'users',
      data: { ...account, name: role, role, languages: role === 'translator' ? ['en'] : [] },
      overrideAccess: true,
    })
    const { token } = await payload.login({ collection: 'users', data: account })
    tokens.set(role, token ?? '')
  }
  return { payload, ask: (asker, method, path, body, headers) => askApi(tokens.get(asker), method, path, body, headers) }
}

/** One request to the API, over the handlers that the site gives it to. */
export async function askApi(
  token: string | undefined,
  method: keyof typeof handlers,
  path: string,
  body?: object | FormData,
  headers: object = {},
): Promise<Reply> {
  const isForm = body instanceof FormData
  const request = new Request(`${origin}/api${path}`, {
    method,
    headers: {
      'Accept-Language': 'sv',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}),
      ...headers,
    },
    body: isForm ? body : body ? JSON.stringify(body) : undefined,
  })
  const slug = new URL(request.url).pathname.split('/').slice(2)
  const response = await handlers[method](request, { params: Promise.resolve({ slug }) })
  return { status: response.status, json: await response.json() }
}
