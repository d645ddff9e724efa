import { APIError } from 'payload'

/** Something the newsroom will not do, told in the language of who asked. Nothing has been changed. */
export class RefusalError extends APIError {
  // A build shortens the names of classes, and Payload tells the words only of errors that have a name.
  override name = 'RefusalError'

  /**
   * @param message What will not be done, why, and what to do instead.
   * @param status  400 for a request to mend, 403 for a right that is missing, 409 for what stands in the way.
   */
  constructor(message: string, status: 400 | 403 | 409) {
    super(message, status)
  }
}
