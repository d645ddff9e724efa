import type { Payload, TypedUser } from 'payload'
import type { Role } from '@/domain/roles'

/** What every step of loading the demo newsroom needs. */
export interface SeedSession {
  payload: Payload
  /** Tells whoever waits what is being done. */
  log: (line: string) => void
  /** One transaction holds it all: a newsroom is loaded whole or not at all. */
  transactionID: string | number
  /** Ids of what is stored so far, by collection and key. */
  ids: StoredIds
  /** The accounts that are stored so far, by role. */
  accounts: Map<Role, TypedUser>
}

/** Finds what has been stored under a key. */
export class StoredIds {
  readonly #idByName = new Map<string, string>()

  /**
   * @param collection Where the document is.
   * @param key        Its key in the demo newsroom, with its language for a text.
   */
  record(collection: string, key: string, id: string): void {
    this.#idByName.set(`${collection}/${key}`, id)
  }

  /** @throws {NotStoredError} When nothing is stored under the key. */
  get(collection: string, key: string): string {
    const id = this.#idByName.get(`${collection}/${key}`)
    if (!id) throw new NotStoredError(collection, key)

    return id
  }
}

/** A document that another one needs, and that is not there. */
export class NotStoredError extends Error {
  readonly code = 'DEMO_NOT_STORED'

  constructor(
    readonly collection: string,
    readonly key: string,
  ) {
    super(`The demo newsroom has stored no ${key} in ${collection}`)
  }
}
