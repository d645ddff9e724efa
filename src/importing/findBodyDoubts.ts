import type { Doubt } from './doubt'
import type { Passage } from './passage'
import { wordPattern } from './wordPattern'

const linkSign = new RegExp(String.raw`(?<![\p{L}])${wordPattern('linkSigns')}(?![\p{L}])`, 'iu')
const address = /https?:\/\/|www\.|@/i

/**
 * What an editor should look at in a body as a whole: that there is none, that its headings' levels were assumed, and
 * sentences that were links on a web page, whose addresses a text file does not hold.
 *
 * @param passages The body's passages, in order.
 */
export function findBodyDoubts(passages: readonly Passage[]): Doubt[] {
  if (passages.length === 0) return [{ code: 'bodyEmpty', facts: [] }]

  const sections = passages.flatMap((passage, index) =>
    passage.sort === 'heading' && passages[index + 1]?.sort === 'heading' ? [passage.text] : [],
  )
  const links = passages.flatMap((passage) =>
    passage.sort === 'paragraph' && wasLink(passage.text) ? [passage.text] : [],
  )
  return [...toDoubts('headingLevelsAssumed', sections), ...toDoubts('linkAddressesMissing', links)]
}

function wasLink(text: string): boolean {
  return linkSign.test(text) && !address.test(text)
}

function toDoubts(code: Doubt['code'], facts: string[]): Doubt[] {
  return facts.length > 0 ? [{ code, facts }] : []
}
