import { describe, expect, it } from 'vitest'
import type { Passage } from '@/importing/passage'
import { toHeadingLevels } from '@/importing/toHeadingLevels'

const heading = (text: string, isClosing = false): Passage => ({ sort: 'heading', text, isClosing })
const paragraph: Passage = { sort: 'paragraph', text: 'Text.' }

describe('toHeadingLevels', () => {
  it('puts headings on one level when nothing tells otherwise', () => {
    const levels = toHeadingLevels([heading('Bakgrund'), paragraph, heading('Nästa steg'), paragraph])

    expect([levels[0], levels[2]]).toEqual(['h2', 'h2'])
  })

  it('puts what follows two headings in a row within the first, up to the closing links', () => {
    const levels = toHeadingLevels([
      heading('Samarbeten'),
      heading('Stål'),
      paragraph,
      heading('Papper'),
      paragraph,
      heading('Läs mer', true),
      paragraph,
    ])

    expect([levels[0], levels[1], levels[3], levels[5]]).toEqual(['h2', 'h3', 'h3', 'h2'])
  })
})
