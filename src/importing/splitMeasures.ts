// A Swedish measure begins with what is to be done, and the infinitive ends in -a or is one of a few short verbs. A
// comma before another word, as in “information, utbildning”, is within a measure.
const infinitive = String.raw`(?:\p{Ll}+a|få|förutse|ge|gå|nå|se|tillse|överse)`
const swedishBoundary = new RegExp(String.raw`,\s+(?=${infinitive}\s)`, 'u')

/**
 * The measures that one sentence lists.
 *
 * @param text What stands after “Politiska åtgärder:” or “Policy measures:”.
 * @returns One measure for each, without the sentence's full stop; only the whole when nothing tells them apart.
 */
export function splitMeasures(text: string): string[] {
  const sentence = text.replace(/\.$/, '')
  const parts = sentence.includes(';') ? sentence.split(/;\s*/) : sentence.split(swedishBoundary)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}
