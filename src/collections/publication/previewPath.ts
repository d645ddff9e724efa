import type { PublicationType } from '@/domain/publication'

/**
 * Where an editor sees a text as readers will, before they do. The text is named by its id alone, so the address can
 * lead nowhere else.
 *
 * @param doc The document in the admin; a new one has no id yet.
 * @returns `null` for a text that is not saved.
 */
export function previewPath(type: PublicationType, doc: Record<string, unknown>): string | null {
  return typeof doc.id === 'string' ? `/preview/${type}/${encodeURIComponent(doc.id)}` : null
}
