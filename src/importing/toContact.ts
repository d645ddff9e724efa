import { parseTelephone } from '@/domain/telephone'
import type { ContactDetails } from './contactDetails'
import type { Doubt } from './doubt'
import type { ImportedContact } from './passage'
import { vocabulary } from './vocabulary'

const placeholders = new Set(Object.values(vocabulary).flatMap(({ placeholderEmails }) => placeholderEmails))

/**
 * A contact as the newsroom's register takes it.
 *
 * @param words   The name, then the role, then what is left: the unit.
 * @param details As written. A contact has room for one address and one number, the first that can be used.
 * @returns The contact, and doubts that hold every address and number it has not.
 */
export function toContact(
  words: readonly string[],
  { emails, telephones }: ContactDetails,
): { contact: ImportedContact; doubts: Doubt[] } {
  const [name = '', role, ...units] = words
  const [email, ...furtherEmails] = [...new Set(emails.filter(isStorable))]
  const [written = '', ...furtherTelephones] = [...new Set(telephones.filter(parseTelephone))]
  const found: [Doubt['code'], string[]][] = [
    ['emailIsPlaceholder', emails.filter(isPlaceholder)],
    ['emailUnclear', emails.filter((address) => !isStorable(address))],
    ['telephoneUnclear', telephones.filter((number) => !parseTelephone(number))],
    ['contactDetailsLeftOut', [...furtherEmails, ...furtherTelephones]],
  ]
  return {
    contact: {
      name,
      role: role ?? null,
      unit: units.join(', ') || null,
      email: email ?? null,
      telephone: parseTelephone(written),
    },
    doubts: found.flatMap(([code, facts]) => toDoubts(code, name, facts)),
  }
}

function toDoubts(code: Doubt['code'], name: string, written: string[]): Doubt[] {
  return written.length > 0 ? [{ code, facts: written.map((words) => `${name}: ${words}`) }] : []
}

function isPlaceholder(email: string): boolean {
  return placeholders.has(email.split('@')[0]?.toLowerCase() ?? '')
}

/** The register of contacts takes addresses in ASCII, which is all that most mail servers take. */
function isStorable(email: string): boolean {
  return /^[\w.%+-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(email)
}
