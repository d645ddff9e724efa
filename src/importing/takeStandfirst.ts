import type { Doubt } from './doubt'
import type { PlacedPassage } from './readPassages'

const longestStandfirst = 900
const leastWordsOfSubtitle = 4

interface Standfirst {
  standfirst: string
  passages: PlacedPassage[]
  doubts: Doubt[]
}

/**
 * Takes the standfirst from the beginning of a text: its first paragraph, or a line that stands between the title and
 * the text as a second title. Lines that the file sets apart from the text, such as a caption, are passed over.
 *
 * @param passages Everything below the title.
 * @param hasTitle Whether the file had a title.
 */
export function takeStandfirst(passages: readonly PlacedPassage[], hasTitle: boolean): Standfirst {
  const at = hasTitle ? 0 : findTextStart(passages)
  const first = passages[at]?.passage
  const rest = passages.filter((_, index) => index !== at)
  const hasParagraph =
    first?.sort === 'paragraph' && first.text.length <= longestStandfirst && !first.text.endsWith(':')
  if (hasParagraph && rest.length > 0)
    return { standfirst: first.text.replaceAll('\n', ' '), passages: rest, doubts: findDoubts(passages.slice(0, at)) }

  if (hasTitle && first?.sort === 'heading' && isSubtitle(first.text) && passages[1]?.passage.sort === 'paragraph')
    return { standfirst: first.text, passages: rest, doubts: [{ code: 'standfirstFromSubtitle', facts: [first.text] }] }
  return { standfirst: '', passages: [...passages], doubts: [{ code: 'standfirstMissing', facts: [] }] }
}

/** A word or two, such as “Bakgrund”, are the heading of a part. */
function isSubtitle(text: string): boolean {
  return text.split(' ').length >= leastWordsOfSubtitle
}

function findDoubts(passedOver: readonly PlacedPassage[]): Doubt[] {
  const facts = passedOver.flatMap(({ passage }) => ('text' in passage ? [passage.text] : []))
  return facts.length > 0 ? [{ code: 'openingSetApart', facts }] : []
}

/** Index of the first passage after a wider gap than the text otherwise has; 0 when its beginning has none. */
function findTextStart(passages: readonly PlacedPassage[]): number {
  const near = passages.slice(1, 4)
  const at = near.findIndex(({ blankLinesBefore }) => blankLinesBefore > 1)
  const isWider = at !== -1 && passages.slice(at + 2).some(({ blankLinesBefore }) => blankLinesBefore === 1)
  return isWider ? at + 1 : 0
}
