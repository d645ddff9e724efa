/** A stored text with a node that the newsroom's editor cannot make. */
export class UnknownNodeError extends Error {
  readonly code = 'UNKNOWN_NODE'

  constructor(readonly node: never) {
    super(`Running text holds an unknown node: ${JSON.stringify(node)}`)
  }
}
