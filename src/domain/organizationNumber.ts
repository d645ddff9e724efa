/**
 * The organisation number that a person wrote, in the form it is stored in.
 *
 * @param text A number in any usual spelling: `212000-1553`, `2120001553`, or with the century's `16` before it.
 * @returns Ten digits. `null` when the text is no such number, or its last digit does not fit the others. A person's number,
 *   which has a month where an organisation's has 20 or more, is none.
 * @see https://sv.wikipedia.org/wiki/Luhn-algoritmen – the check that Swedish organisation numbers end with
 */
export function parseOrganizationNumber(text: string): string | null {
  const [, digits] = /^(?:16)?(\d{2}[2-9]\d{3}-?\d{4})$/.exec(text.replace(/\s/g, '')) ?? []
  const number = digits?.replace('-', '') ?? ''
  return number !== '' && isChecked(number) ? number : null
}

/** Every second digit from the right is doubled; the digits of all of it add up to a multiple of ten. */
function isChecked(number: string): boolean {
  const sum = [...number].reduceRight((total, digit, index) => {
    const value = Number(digit) * ((number.length - index) % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/**
 * The name by which the National Library knows a publisher.
 *
 * @param organizationNumber Ten digits.
 */
export function toPublisherId(organizationNumber: string): string {
  return `http://id.kb.se/organisations/SE${organizationNumber}`
}
