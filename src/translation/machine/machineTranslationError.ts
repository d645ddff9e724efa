/** Why a service did not translate. */
export type MachineTranslationReason =
  /** It did not answer in time. */
  | 'timed-out'
  /** Nothing answered at its address, or the answer broke off. */
  | 'unreachable'
  /** It has too much to do, or was asked too often. */
  | 'busy'
  /** The account's characters are used up. */
  | 'quota'
  /** It does not accept the key. */
  | 'key'
  /** It does not take what it was sent: a language it does not know, too much at once. */
  | 'refused'
  /** It failed. */
  | 'failed'
  /** It answered something that its interface does not promise. */
  | 'unreadable'

/**
 * A service that did not translate. It carries nothing that was sent or answered: a key could be in it.
 */
export class MachineTranslationError extends Error {
  readonly code = 'MACHINE_TRANSLATION'

  /** @param status The HTTP status; `null` without an answer. */
  constructor(
    readonly reason: MachineTranslationReason,
    readonly status: number | null = null,
  ) {
    super(`Machine translation failed: ${reason}${status === null ? '' : ` (HTTP ${status})`}`)
  }
}
