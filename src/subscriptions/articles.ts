import type { MailedText } from '@/domain/mailedText'
import type { PublicationLink } from '@/domain/publication'
import type { Revision } from '@/domain/revision'
import type { Recipient, TextDelivery } from './delivery'
import type { Told } from './told'

/** One language of an article, with the publications of it that are told. */
export interface ToldEdition {
  text: MailedText
  revisions: number[]
}

/** An article as a mail tells of it, in one of its languages. */
export interface Article extends ToldEdition {
  /** What else is told of it: changes in other languages than the one it is shown in. */
  changedEditions: ToldEdition[]
  /** Its other languages that the reader asked for. */
  others: PublicationLink[]
  /** What is new in it: that it is, that it was wrong, or that it has been changed. */
  significance: Exclude<Revision['significance'], 'minor'>
  /** Whether it is in a language that the reader did not ask for. */
  isStandIn: boolean
  told: string[]
  covered: Told[]
}

/** What there is to tell, whether it stands in a queue or not. */
type Announced = Pick<Told, 'document' | 'revision' | 'significance'>

interface Source {
  deliveries: readonly TextDelivery[]
  recipient: Pick<Recipient, 'language' | 'languages'>
  /** By id; without those that are not public. */
  texts: Readonly<Record<string, MailedText>>
  untold: readonly Told[]
}

/**
 * What deliveries tell, article by article.
 *
 * @returns The articles in the order in which they came, and the deliveries that are not true any more.
 */
export function toArticles(source: Source): { articles: Article[]; dropped: string[] } {
  const { deliveries, texts } = source
  const isTrue = (delivery: TextDelivery) => isStillTrue(delivery, texts[delivery.document], source)
  const families = Map.groupBy(deliveries.filter(isTrue), ({ document }) => texts[document]?.originalId)
  const articles = [...families.values()].flatMap((family) => toArticle(family, source) ?? [])
  return { articles, dropped: deliveries.filter((delivery) => !isTrue(delivery)).map(({ id }) => id) }
}

/** Whether readers have what was to be told: the text, the note of its change, and no translation in its place. */
function isStillTrue(
  { significance, revision }: TextDelivery,
  text: MailedText | undefined,
  { recipient }: Source,
): boolean {
  if (!text || text.isWithdrawn) return false
  if (significance === 'first') return !isStandIn(text, recipient) || !isTranslated(text, recipient)
  return text.changes.some(({ number }) => number === revision)
}

function isStandIn({ language }: MailedText, { languages }: Source['recipient']): boolean {
  return !languages.includes(language)
}

function isTranslated({ editions }: MailedText, { languages }: Source['recipient']): boolean {
  return editions.some(({ language, isWithdrawn }) => languages.includes(language) && !isWithdrawn)
}

function toArticle(family: TextDelivery[], { recipient, texts, untold }: Source): Article | null {
  const known = texts[family[0]?.document ?? '']
  const covered = untold.filter(({ document }) => texts[document]?.originalId === known?.originalId)
  const told = [...family, ...covered]
  const main = told.find(({ language }) => language === recipient.language) ?? told[0]
  const text = texts[main?.document ?? '']
  if (!main || !text) return null

  const [own, ...changedEditions] = toEditions(text, told, texts)
  const others = text.editions.filter(
    ({ id, language, isWithdrawn }) => id !== text.id && recipient.languages.includes(language) && !isWithdrawn,
  )
  return {
    ...own,
    changedEditions,
    others,
    significance: toSignificance(text, told),
    isStandIn: isStandIn(text, recipient),
    told: family.map(({ id }) => id),
    covered,
  }
}

/** What is told, language by language: the one that the article is shown in, and then the others. */
function toEditions(text: MailedText, told: Announced[], texts: Source['texts']): [ToldEdition, ...ToldEdition[]] {
  const revisionsOf = (id: string) => told.filter(({ document }) => document === id).map(({ revision }) => revision)
  const others = [...new Set(told.map(({ document }) => document))].flatMap((id) => (id === text.id ? [] : (texts[id] ?? [])))
  return [{ text, revisions: revisionsOf(text.id) }, ...others.map((other) => ({ text: other, revisions: revisionsOf(other.id) }))]
}

/** What is new in the language that the article is shown in goes before that it was wrong in any. */
function toSignificance(text: MailedText, told: Announced[]): Article['significance'] {
  if (told.some(({ document, significance }) => document === text.id && significance === 'first')) return 'first'
  return told.some(({ significance }) => significance === 'correction') ? 'correction' : 'major'
}
