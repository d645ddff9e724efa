import type { Revision } from '@/domain/revision'

interface RevisionDoc {
  number: number
  significance: 'first' | 'minor' | 'major' | 'correction'
  note?: string | null
  publishedAt: string
  hiddenAt?: string | null
}

/** A stored revision as the rules know it. */
export function toRevision({ number, significance, note, publishedAt, hiddenAt }: RevisionDoc): Revision & { isHidden: boolean } {
  return { number, significance, note: note ?? null, publishedAt: new Date(publishedAt), isHidden: Boolean(hiddenAt) }
}
