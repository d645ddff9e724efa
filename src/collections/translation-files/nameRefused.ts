import { ValidationError, type PayloadRequest } from 'payload'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'

/**
 * Does one of several things, and says which it was when that is refused: the importer sees a file, not a form.
 *
 * @param title The text that it is done to.
 * @throws {RefusalError} For what an editor can mend; anything else as it comes.
 */
export async function nameRefused<Result>(title: string, work: () => Promise<Result>, req: PayloadRequest): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const why = whyOf(error)
    if (why === null) throw error
    throw new RefusalError(editorWords(req)('Refusal.translationFile.cannotBeSaved', { title, why }), 409)
  }
}

function whyOf(error: unknown): string | null {
  if (error instanceof RefusalError) return error.message
  return error instanceof ValidationError ? error.data.errors.map(({ message }) => message).join(' ') : null
}
