import type { BodyNode, RichText, TextNode } from '@/domain/body'
import { toStoredBody } from '@/richText/toStoredBody'

const vocabulary =
  'regeringen har gett myndigheten i uppdrag att se över hur gruvan fabriken och järnvägen kan byggas ut så att fler kommuner får del av arbetet med klimatet elnätet bostäderna och skolan under de kommande åren'.split(' ')

/** How many words and blocks the text of the bench has. */
export const size = { blocks: 40, words: 5000 }

/**
 * A long text: 40 blocks of 125 words, with words in bold in each paragraph and six fact boxes among them. Always the same.
 */
export function makeLongBody() {
  const children = Array.from({ length: size.blocks }, (_, index) => (index % 7 === 3 ? aFactBox(index) : aParagraph(index)))
  return toStoredBody({ root: { type: 'root', children } })
}

function aParagraph(index: number, length = size.words / size.blocks): BodyNode {
  const half = Math.floor(length / 2)
  return { type: 'paragraph', children: [words(index, half), words(index + 50, 3, 1), words(index + 100, length - half - 3)] }
}

function aFactBox(index: number): BodyNode {
  const content: RichText = { root: { type: 'root', children: [aParagraph(index, 60), aParagraph(index + 1, 60)] } }
  return { type: 'block', fields: { blockType: 'factBox', id: `box-${index}`, title: `Fakta nummer ${index} om saken`, content } }
}

/** Words that differ from place to place, so that no part is the same as another. */
function words(from: number, length: number, format = 0): TextNode {
  const chosen = Array.from({ length }, (_, index) => vocabulary[(from * 7 + index * (1 + (from % 5))) % vocabulary.length])
  return { type: 'text', text: ` ${chosen.join(' ')} `, format }
}
