import type { MarkIssue } from '../checkMarks'
import type { XliffDocument } from './xliffDocument'

/** A file that came back, as far as it can be read. */
export interface ParsedXliff {
  version: '1.2' | '2.1'
  document: XliffDocument
  /** Units that cannot be used; the others can. */
  refused: RefusedUnit[]
}

/** Why nothing of a file can be used, and where. */
export interface XliffFault {
  reason:
    | 'too-large'
    /** Its bytes are not in the encoding that it declares, or nobody knows that. */
    | 'wrong-encoding'
    | 'not-xml'
    | 'declares-entities'
    | 'not-xliff'
    /** Neither 1.2 nor 2.0 or 2.1. */
    | 'wrong-version'
    /** Not from one of the newsroom's languages to another, or not the same for every text. */
    | 'wrong-language'
    /** It names no text of a newsroom. */
    | 'foreign'
    /** The same text twice. */
    | 'repeated'
  /** From 1; `null` when the fault is in no one place. */
  line: number | null
}

/** A unit that was damaged on its way. */
export interface RefusedUnit {
  textId: string
  /** `null` when it has none. */
  id: string | null
  line: number
  problem: UnitProblem
  /** What is wrong with its marks, when that is the problem. */
  marks: MarkIssue[]
}

export type UnitProblem =
  | 'without-id'
  /** Its id stands twice in the text. */
  | 'repeated'
  | 'without-source'
  /** Something within the words that the newsroom did not put there and cannot keep. */
  | 'unknown-code'
  /** A mark ends within another that it did not begin in. */
  | 'overlapping-marks'
  | 'marks'
  /** It was split, and only some of its segments have a target. */
  | 'partly-translated'
