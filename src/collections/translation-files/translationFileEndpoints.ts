import type { Endpoint, PayloadRequest } from 'payload'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { exportTexts } from './exportTexts'
import { importFile } from './importFile'
import { previewFile } from './previewFile'

/**
 * Files for translators who work elsewhere, for those who write the language that is translated to.
 *
 * `GET /api/translation-files?target=en&version=1.2&texts=articles:ID,reports:ID` answers XLIFF 1.2 or 2.1 with the texts'
 * newest revisions; who names a translation means its original. Nothing is changed by asking, and nothing is started.
 *
 * `POST /api/translation-files/preview` with the file, as the field `file` of a form or as the body itself, tells what it
 * would change: `FileReport`.
 *
 * `POST /api/translation-files/import` with the same does it, as drafts, all of it or nothing, and answers what was done.
 * `accept` names units whose original was changed meanwhile and whose words are taken all the same; `leave` names texts
 * and units that are left as they are. Both are fields of the form or of the query, any number of them or with commas
 * between: `ID` or `ID/title`. 409 with nothing done when a text that is not to be left cannot be imported.
 *
 * @see docs/decisions/0029-files-for-translators.md
 */
export const translationFileEndpoints: Endpoint[] = [
  { path: '/translation-files', method: 'get', handler: forStaff(exportTexts) },
  { path: '/translation-files/preview', method: 'post', handler: forStaff(previewFile) },
  { path: '/translation-files/import', method: 'post', handler: forStaff(importFile) },
]

/** Nothing of what is sent is read before it is known who sends it. */
function forStaff(act: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] {
  return (req) => {
    if (!accountOf(req)) throw new RefusalError(editorWords(req)('Refusal.accountNeeded'), 403)
    return act(req)
  }
}
