/**
 * The three ways in which a text is taken from its readers. *Withdrawn*: it no longer holds but stays readable, with
 * the reason above it. *In error*: it should never have been published, and is gone. *Consolidated*: what it said is
 * told elsewhere, and its address leads there.
 */
export const takedownKinds = ['withdrawn', 'in-error', 'consolidated'] as const
export type TakedownKind = (typeof takedownKinds)[number]

/** That a text was taken from its readers, as they are told of it. */
export interface Takedown {
  kind: TakedownKind
  at: Date
  /** Why, in the text's own language. */
  explanation: string
}
