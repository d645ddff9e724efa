/** A text whose parts were to be told apart before `assignUnitIds` had been over it. */
export class UnitWithoutIdError extends Error {
  readonly code = 'UNIT_WITHOUT_ID'

  constructor(readonly nodeType: string) {
    super(`Running text holds a ${nodeType} without the id of a unit`)
  }
}
