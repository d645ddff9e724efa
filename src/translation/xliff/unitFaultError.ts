import type { MarkIssue } from '../checkMarks'
import type { UnitProblem } from './parsedXliff'

/** A unit that is refused; the rest of its file is not. */
export class UnitFaultError extends Error {
  readonly code = 'UNIT_FAULT'

  constructor(
    readonly problem: UnitProblem,
    readonly marks: MarkIssue[] = [],
  ) {
    super(`The unit is refused: ${problem}`)
  }
}
