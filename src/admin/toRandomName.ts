/** A name that nothing else has, for as long as anybody asks. `crypto.randomUUID` exists on https alone. */
export function toRandomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (number) => number.toString(36)).join('-')
}
