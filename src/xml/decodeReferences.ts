const predefined: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const reference = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));|&/gi

/**
 * Words out of XML, with what is written as references.
 *
 * @param text As it stands in the file.
 * @returns `null` when it refers to an entity that XML itself does not have, to no character, or to one that XML
 *   excludes.
 * @see https://www.w3.org/TR/xml/#sec-references
 */
export function decodeReferences(text: string): string | null {
  let isSound = true
  const decoded = text.replace(reference, (_, hexadecimal?: string, decimal?: string, name?: string) => {
    const character = name ? predefined[name] : toCharacter(hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal))
    if (character === undefined) isSound = false
    return character ?? ''
  })
  return isSound ? decoded : null
}

/** @see https://www.w3.org/TR/xml/#charsets */
function toCharacter(codePoint: number): string | undefined {
  const isLegal =
    [0x9, 0xa, 0xd].includes(codePoint) ||
    (codePoint >= 0x20 && codePoint < 0xd800) ||
    (codePoint >= 0xe000 && codePoint < 0xfffe) ||
    (codePoint >= 0x10000 && codePoint <= 0x10ffff)
  return isLegal ? String.fromCodePoint(codePoint) : undefined
}
