import type { Endpoint, PayloadRequest } from 'payload'
import { normalizeWords } from '@/domain/normalizeWords'
import type { PublicationType } from '@/domain/publication'
import { canPublish } from '@/domain/roles'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { holdFamily } from '../access/holdFamily'
import { inTransaction } from '../access/inTransaction'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import type { PublicationDoc } from './publicationDoc'

interface Act {
  /** The text it is done to, as it is stored. */
  doc: PublicationDoc
  /** What the request says, when it is an object. */
  body: Record<string, unknown>
  req: PayloadRequest
}

/**
 * An endpoint `POST /api/{collection}/{id}/{name}` that does one act to one text, wholly or not at all, for those who
 * may publish.
 *
 * @param act Answers what the API answers.
 */
export function publishersAct(type: PublicationType, name: string, act: (act: Act) => Promise<object>): Endpoint {
  return staffAct(type, name, async (asked) => {
    const { req } = asked
    if (!canPublish(accountOf(req))) throw new RefusalError(editorWords(req)('Refusal.mayNotPublish'), 403)
    return act(asked)
  })
}

/**
 * The same for everyone with an account; the act itself judges what an account may.
 *
 * @param act Answers what the API answers.
 */
export function staffAct(type: PublicationType, name: string, act: (act: Act) => Promise<object>): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      if (!accountOf(req)) throw new RefusalError(editorWords(req)('Refusal.accountNeeded'), 403)
      const body = await bodyOf(req)
      const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
      return inTransaction(req, async () => {
        await holdFamily(type, id, req)
        // One act is one instant, for a text and its translations alike.
        req.context.now = instantOf(req)
        const read = { collection: type, id, depth: 0, overrideAccess: false, req, user: req.user } as const
        const doc = await req.payload.findByID(read)
        return Response.json(await act({ doc, body, req }))
      })
    },
  }
}

/**
 * What a request says, its words as they are stored.
 *
 * @returns An empty object for a request that says nothing.
 * @throws {RefusalError} For what is no JSON object.
 */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  const body = parse(text)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new RefusalError(editorWords(req)('Refusal.notJson'), 400)
  return { ...normalizeWords(body) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What is no JSON is refused by the caller, in the editor's language.
    return null
  }
}
