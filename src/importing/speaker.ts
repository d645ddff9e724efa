/** Who says something. */
export interface Speaker {
  name: string
  role: string | null
}

const particles = String.raw`(?:af|al|bin|da|de|del|den|der|di|du|la|le|ten|van|von)`
const nameWord = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`
const name = String.raw`${nameWord}(?:\s+(?:${particles}\s+)?${nameWord}){0,4}`
const speaker = new RegExp(String.raw`^(?<before>(?:\p{Ll}[\p{L}-]*\s+){0,4})(?<name>${name})(?<after>.*)$`, 'su')

/**
 * The name and role in words such as `Anna Ek, direktör på Region Norra` or `direktören Anna Ek`.
 *
 * @param words What follows the verb of saying, without the final stop.
 * @returns `null` when the words do not begin with one person's name.
 */
export function findSpeaker(words: string): Speaker | null {
  const { before = '', name = '', after = '' } = speaker.exec(words.trim())?.groups ?? {}
  if (name === '' || /^\s*(och|and|samt)\s/u.test(after)) return null

  const roles = [before.trim(), after.replace(/^[\s,]+/, '').trim()].filter((role) => role !== '')
  return { name: name.replace(/\.$/, ''), role: roles.join(', ') || null }
}
