/** A file that is no XML, or XML that could do harm. */
export class XmlFaultError extends Error {
  readonly code = 'XML_FAULT'

  constructor(
    readonly reason: 'not-xml' | 'declares-entities',
    /** From 1; `null` when the fault is in no one place. */
    readonly line: number | null,
    detail: string,
  ) {
    super(detail)
  }
}
