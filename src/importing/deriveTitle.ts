const longestTitle = 90

interface TitleSources {
  /** Words of the file's name. */
  fileWords: readonly string[]
  /** The text's headings, without those over links or contacts. */
  headings: readonly string[]
  /** The whole running text. */
  text: string
}

/**
 * A title for a text that has none: the file's name where the text itself uses those words, else the first heading,
 * else the file's name as it is, else the beginning of the text.
 *
 * @returns Words to begin with; an editor writes the real title. Never empty for a text with words.
 */
export function deriveTitle({ fileWords, headings, text }: TitleSources): string {
  const named = fileWords.join(' ')
  return (
    (fileWords.length > 1 ? findPhrase(text, fileWords) : null) ?? headings[0] ?? (capitalise(named) || cutAtWord(text))
  )
}

/** The words as the text spells them. */
function findPhrase(text: string, words: readonly string[]): string | null {
  const pattern = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '.')).join(String.raw`[\s-]+`)
  const found = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'iu').exec(text)?.[0]
  return found ? capitalise(found.replace(/\s+/g, ' ')) : null
}

function capitalise(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

function cutAtWord(text: string): string {
  const sentence = text.split(/(?<=[.!?])\s|\n/, 1)[0] ?? ''
  const bare = sentence.replace(/[.…]+$/, '')
  if (bare.length <= longestTitle) return bare

  const end = bare.lastIndexOf(' ', longestTitle)
  return `${bare.slice(0, end > 0 ? end : longestTitle)} …`
}
