/**
 * Something that is wrong with the place the newsroom runs in. Its message is a plain sentence for the person who
 * started it, names what to do, and holds no secret.
 */
export abstract class SetupError extends Error {
  abstract readonly code: string
}
