import type { ImportedContact, Passage } from './passage'

interface Placed {
  passages: Passage[]
  contacts: ImportedContact[]
}

/**
 * Finds a place for the name of the organisation that stood above the title: it is where the contacts work. Without
 * contacts it begins the text, so that it is not lost.
 *
 * @param sender `null` when no such name stood there.
 */
export function placeSender(sender: string | null, { passages, contacts }: Placed): Placed {
  if (!sender) return { passages, contacts }
  if (contacts.length === 0) return { passages: [{ sort: 'paragraph', text: sender }, ...passages], contacts }
  return { passages, contacts: contacts.map((contact) => ({ ...contact, unit: contact.unit ?? sender })) }
}
