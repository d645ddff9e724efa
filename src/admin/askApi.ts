import type { EditionDoc } from './editions'

/** What the API answers: documents, one document, or why not. */
interface ApiAnswer {
  docs?: EditionDoc[]
  doc?: EditionDoc
  errors?: { message: string; data?: { errors?: { message: string }[] } }[]
}

interface Question {
  method?: 'GET' | 'POST' | 'PATCH'
  data?: object
  /** Language of what the editor is told. */
  language: string
  signal?: AbortSignal
}

/**
 * Asks the newsroom's API as the editor who is logged in.
 *
 * @param path After `/api`, with its query.
 * @returns Documents, whether what was asked for was done, and if not, why.
 */
export async function askApi(
  path: string,
  { method = 'GET', data, language, signal }: Question,
): Promise<{ docs: EditionDoc[]; doc: EditionDoc | null; isDone: boolean; refusal: string | null }> {
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'include',
    headers: { 'Accept-Language': language, ...(data ? { 'Content-Type': 'application/json' } : {}) },
    body: data && JSON.stringify(data),
    signal,
  })
  // Payload and the newsroom's own endpoints answer in this shape.
  const answer = (await response.json()) as ApiAnswer
  const [error] = answer.errors ?? []
  const refusal = error?.data?.errors?.[0]?.message ?? error?.message ?? null
  return { docs: answer.docs ?? [], doc: answer.doc ?? null, isDone: response.ok, refusal }
}
