import { decideUnit, type Decision } from '@/translation/files/decideUnit'
import type { Ground } from './planText'
import type { Choice } from './readUpload'

/** What is done with each unit of a text, in the file's order. */
export function decideUnits({ pair, plan, labels }: Ground, choice: Choice): Decision[] {
  const textId = pair.original.id
  const parts = new Set(labels.keys())
  const { parked } = pair.sides.work
  return plan.units.map((unit) => {
    const key = `${textId}/${unit.id}`
    const isLeft = choice.left.has(textId) || choice.left.has(key)
    return decideUnit(unit, { isAccepted: choice.accepted.has(key), isLeft }, { parts, parked })
  })
}
