import { deriveTitle } from './deriveTitle'
import type { Doubt } from './doubt'
import type { Passage } from './passage'
import type { Headline } from './takeHeadline'

interface TitleSources {
  headline: Headline
  fileWords: readonly string[]
  passages: readonly Passage[]
  text: string
}

/**
 * The title of a draft, and what an editor should know of how it and the lines above it were taken.
 *
 * @returns A title that is never empty.
 */
export function settleTitle({ headline, fileWords, passages, text }: TitleSources): { title: string; doubts: Doubt[] } {
  const doubts: Doubt[] = []
  if (headline.label) doubts.push({ code: 'labelLineRemoved', facts: [headline.label] })
  if (headline.sender) doubts.push({ code: 'senderLineMoved', facts: [headline.sender] })
  if (headline.title) return { title: headline.title, doubts }

  const headings = passages.flatMap((passage) =>
    passage.sort === 'heading' && !passage.isClosing ? [passage.text] : [],
  )
  const title = deriveTitle({ fileWords, headings, text })
  return { title, doubts: [...doubts, { code: 'titleDerived', facts: [title] }] }
}
