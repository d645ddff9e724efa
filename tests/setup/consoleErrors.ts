import { format } from 'node:util'

let expected: RegExp[] = []
let unexpected: string[] = []

/**
 * Lets one `console.error` of this test pass, and fails the test if none comes.
 *
 * @param pattern Matches the text as a person at the terminal would read it.
 */
export function expectConsoleError(pattern: RegExp): void {
  expected.push(pattern)
}

/** Takes the place of `console.error`. */
export function noteConsoleError(...words: unknown[]): void {
  const text = format(...words)
  const found = expected.findIndex((pattern) => pattern.test(text))
  if (found === -1) unexpected.push(text)
  else expected.splice(found, 1)
}

/** What went wrong since the last time it was asked, one line each; empty when all is as expected. */
export function takeConsoleComplaints(): string[] {
  const complaints = [
    ...unexpected.map((text) => `Unexpected console.error: ${text}`),
    ...expected.map((pattern) => `console.error was expected to say ${pattern}`),
  ]
  expected = []
  unexpected = []
  return complaints
}
