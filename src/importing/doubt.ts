/** What the importer can be unsure of. Each code has its sentence in the messages, under `Import.doubts`. */
export const doubtCodes = [
  'encodingGuessed',
  'languageUnclear',
  'languageDiffersFromName',
  'typeAssumed',
  'titleDerived',
  'labelLineRemoved',
  'senderLineMoved',
  'standfirstMissing',
  'standfirstFromSubtitle',
  'openingSetApart',
  'bodyEmpty',
  'headingLevelsAssumed',
  'linesJoined',
  'hyphenKept',
  'linkWordsRemoved',
  'linkAddressesMissing',
  'quotationRearranged',
  'quotationWithoutSpeaker',
  'speakerAssumed',
  'measuresSplit',
  'eventYearMissing',
  'emailIsPlaceholder',
  'emailUnclear',
  'telephoneUnclear',
  'contactDetailsLeftOut',
  'slugTaken',
  'changedSinceImport',
] as const

export type DoubtCode = (typeof doubtCodes)[number]

/** Something an editor should look at before the draft is published. */
export interface Doubt {
  code: DoubtCode
  /** The words in question, as they stand in the file. */
  facts: readonly string[]
}

/**
 * One doubt for each code, with all its facts, in the order the codes first came.
 *
 * @param doubts Doubts, some of which may be of one code.
 */
export function mergeDoubts(doubts: readonly Doubt[]): Doubt[] {
  const facts = new Map<DoubtCode, Set<string>>()
  for (const { code, facts: more } of doubts) {
    const known = facts.get(code) ?? new Set()
    for (const fact of more) known.add(fact)
    facts.set(code, known)
  }
  return [...facts].map(([code, merged]) => ({ code, facts: [...merged] }))
}
