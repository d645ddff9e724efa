import type { RichText } from '@/domain/body'
import { adoptUnitIds } from './adoptUnitIds'
import { assignUnitIds } from './assignUnitIds'

/**
 * A stored text with an id for each of its parts. One that was saved before parts had ids is given `p1`, `p2` and so on,
 * the same at every reading; saved anew without a change it keeps them.
 *
 * @param body  As it is stored.
 * @param known Another edition of the text, with ids: its translation, its original or another revision. A body that has
 *   none of these ids adopts them, part by part in order.
 */
export function identifyParts(body: RichText, known?: RichText): RichText {
  let last = 0
  return assignUnitIds(known ? adoptUnitIds(body, known) : body, () => `p${(last += 1)}`)
}
