import type { RichText } from '@/domain/body'
import type { BodyReference } from '@/richText/walk'

/**
 * A running text that leads to stored documents, from one that names them by key.
 *
 * @param body Running text as composed.
 * @param idOf The id of what a key names; throws when there is none.
 * @returns A copy.
 */
export function resolveKeys(body: RichText, idOf: (reference: BodyReference) => string): RichText {
  return JSON.parse(
    JSON.stringify(body, (_name, part: unknown) => {
      if (isReference(part)) return { ...part, value: idOf({ relationTo: part.relationTo, id: part.value }) }
      if (isContact(part)) return { ...part, contact: idOf({ relationTo: 'contacts', id: part.contact }) }
      return part
    }),
  )
}

function isReference(part: unknown): part is { relationTo: BodyReference['relationTo']; value: string } {
  return typeof part === 'object' && part !== null && 'relationTo' in part && 'value' in part
}

function isContact(part: unknown): part is { blockType: 'contact'; contact: string } {
  return typeof part === 'object' && part !== null && 'blockType' in part && part.blockType === 'contact'
}
