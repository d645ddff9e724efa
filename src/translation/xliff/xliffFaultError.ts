import type { XliffFault } from './parsedXliff'

/** A file for translators that is refused as a whole. */
export class XliffFaultError extends Error {
  readonly code = 'XLIFF_FAULT'

  constructor(readonly fault: XliffFault) {
    super(`The file is refused: ${fault.reason}, line ${fault.line ?? 'unknown'}`)
  }
}
