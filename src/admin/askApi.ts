import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { EditionDoc } from './editions'

/** What the API answers: documents, one document, or why not. */
interface ApiAnswer<Doc> {
  docs?: Doc[]
  doc?: Doc
  errors?: { message: string; data?: { errors?: Refusal[] } }[]
}

/** Why something was not done, in the editor's words, and at which field when it can be mended there. */
export interface Refusal {
  path?: string | undefined
  message: string
}

/** What came of a question to the API. */
export interface Outcome<Doc, Answer = object> {
  docs: Doc[]
  doc: Doc | null
  /** All that was answered, for endpoints that answer something else. */
  answer: Partial<Answer>
  isDone: boolean
  /** Of HTTP; `null` when nobody answered as the API does. */
  status: number | null
  /** Everything that stands in the way; empty when it was done. */
  refusals: Refusal[]
  /** The first of them. */
  refusal: string | null
}

interface Question {
  method?: 'GET' | 'POST' | 'PATCH'
  data?: object
  /** Language of what the editor is told. */
  language: Locale
  signal?: AbortSignal
}

/**
 * Asks the newsroom's API as the editor who is logged in.
 *
 * @param path After `/api`, with its query.
 * @returns Documents, whether what was asked for was done, and if not, why. A server that does not answer is a reason
 *   too: what the editor has written stays on the screen.
 */
export async function askApi<Doc = EditionDoc, Answer extends object = object>(
  path: string,
  question: Question,
): Promise<Outcome<Doc, Answer>> {
  try {
    const response = await send(path, question)
    // Payload and the newsroom's own endpoints answer in this shape.
    const answer = (await response.json()) as ApiAnswer<Doc> & Partial<Answer>
    const { docs = [], doc = null, errors = [] } = answer
    const refusals = response.ok ? [] : refusalsIn(errors, question.language)
    return { docs, doc, answer, isDone: response.ok, status: response.status, refusals, refusal: refusals[0]?.message ?? null }
  } catch (error) {
    if (question.signal?.aborted) throw error
    const message = getTranslator(question.language)('Admin.dialog.noAnswer')
    return { docs: [], doc: null, answer: {}, isDone: false, status: null, refusals: [{ message }], refusal: message }
  }
}

function send(path: string, { method = 'GET', data, language, signal }: Question): Promise<Response> {
  return fetch(`/api${path}`, {
    method,
    credentials: 'include',
    headers: { 'Accept-Language': language, ...(data ? { 'Content-Type': 'application/json' } : {}) },
    body: data ? JSON.stringify(data) : null,
    ...(signal ? { signal } : {}),
  })
}

/** What can be mended at fields says more than the sentence above it. */
function refusalsIn(errors: NonNullable<ApiAnswer<unknown>['errors']>, language: Locale): Refusal[] {
  const refusals = errors.flatMap(({ message, data }) => (data?.errors?.length ? data.errors : [{ message }]))
  return refusals.length > 0 ? refusals : [{ message: getTranslator(language)('Admin.dialog.refused') }]
}
