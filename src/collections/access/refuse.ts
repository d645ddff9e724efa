import { ValidationError, type PayloadRequest } from 'payload'
import type { LabelKey } from '@/i18n/labels'
import { editorWords } from './editorWords'

/** Something the editor can mend, in the editor's language, at a field. */
export interface Issue {
  path: LabelKey
  message: string
}

/**
 * Refuses to save when anything is wrong, and says all of it at once.
 *
 * @param issues     What is wrong; nothing happens when it is empty.
 * @param collection The collection's slug.
 * @throws {ValidationError} With every issue at its field.
 */
export function refuse(issues: Issue[], { collection, req }: { collection: string; req: PayloadRequest }): void {
  if (issues.length === 0) return

  const t = editorWords(req)
  const errors = issues.map((issue) => ({ ...issue, label: t(`Label.${issue.path}`) }))
  throw new ValidationError({ collection, errors, req }, req.t)
}
