import type { Endpoint, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { canWrite } from '@/domain/roles'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { inTransaction } from '../access/inTransaction'
import { RefusalError } from '../access/refusalError'
import type { PublicationDoc } from '../publication/publicationDoc'

interface WritersAct {
  type: PublicationType
  /** After the text's address in the API, such as `preview-links/:linkId/revoke`. */
  path: string
  method: 'get' | 'post'
  /** Answers what the API answers. */
  act: (text: { doc: PublicationDoc; req: PayloadRequest }) => Promise<Response>
}

/** An endpoint about one text, for those who may write its language. It does what it does wholly or not at all. */
export function writersAct({ type, path, method, act }: WritersAct): Endpoint {
  return {
    path: `/:id/${path}`,
    method,
    handler: (req) =>
      inTransaction(req, async () => {
        const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
        const doc = await req.payload.findByID({
          collection: type,
          id,
          depth: 0,
          draft: true,
          overrideAccess: false,
          req,
          user: req.user,
        })
        const { language } = doc
        if (!canWrite(accountOf(req), language))
          throw new RefusalError(editorWords(req)('Refusal.mayNotWriteLanguage', { language }), 403)
        return act({ doc, req })
      }),
  }
}
