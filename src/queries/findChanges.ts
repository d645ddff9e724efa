import { toChanges, type Change } from '@/domain/revision'
import { findRevisions } from './findRevisions'
import type { Reader } from './reader'

/**
 * The changes that readers of texts are told of.
 *
 * @param ids The texts' ids.
 * @returns By the text's id, the oldest first; a text without a change is left out.
 */
export async function findChanges(ids: readonly string[], reader: Reader): Promise<Record<string, Change[]>> {
  if (ids.length === 0) return {}

  const byText = await findRevisions({ document: { in: ids } }, reader)
  return Object.fromEntries([...byText].map(([id, revisions]) => [id, toChanges(revisions)]))
}
