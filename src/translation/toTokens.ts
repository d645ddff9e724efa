// Swedish rules keep `EU:s` one word; they hold for the newsroom's other languages too.
const words = new Intl.Segmenter('sv', { granularity: 'word' })
const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' })

const spaceInNumber = /^[ \u00A0\u2009\u202F]$/
const number = /^\p{Nd}[\p{Nd} \u00A0\u2009\u202F]*$/u
const thousands = /^\p{Nd}{3}(?:[.,]\p{Nd}+)?$/u

/**
 * A text in words, spaces and signs. A number stays whole, as in 1 200 000, and no character as people see it is split.
 *
 * @param text Any text; the tokens joined are the text again.
 */
export function toTokens(text: string): string[] {
  const boundaries = new Set([...graphemes.segment(text)].map(({ index }) => index))
  const tokens: string[] = []
  for (const { segment, index } of words.segment(text)) {
    if (boundaries.has(index)) tokens.push(segment)
    else tokens.splice(-1, 1, `${tokens.at(-1) ?? ''}${segment}`)
    joinThousands(tokens)
  }
  return tokens
}

/** Makes one of a number, a space and three digits more. */
function joinThousands(tokens: string[]) {
  const [before, space, after] = tokens.slice(-3)
  if (!before || !space || !after) return
  if (number.test(before) && spaceInNumber.test(space) && thousands.test(after))
    tokens.splice(-3, 3, before + space + after)
}
