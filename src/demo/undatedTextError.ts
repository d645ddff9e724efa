/** A demo text that says neither when it was published nor when it was begun. */
export class UndatedTextError extends Error {
  readonly code = 'DEMO_TEXT_UNDATED'

  constructor(readonly key: string) {
    super(`The demo text ${key} has no time to be stored at`)
  }
}
