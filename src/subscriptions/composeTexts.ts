import { languageName } from '@/domain/languageName'
import type { MailedText } from '@/domain/mailedText'
import { getTranslator } from '@/i18n/translator'
import { findMailedTexts } from '@/queries/findMailedTexts'
import type { MailContent } from '@/views/mail/mailContent'
import { toArticles, type Article } from './articles'
import type { Composed, Composing } from './composing'
import type { Database } from './database'
import type { TextDelivery } from './delivery'
import { findUntold } from './findUntold'
import { mailFooter, newsroomLink } from './mailFooter'
import { toMailEntry } from './toMailEntry'

/**
 * Tells of texts: of one article to who is told at once, of everything that has come to who gets a digest. Each article
 * stands there once, as it is now, in the mail's own language where it is told in that.
 */
export async function composeTexts(
  db: Database,
  composing: Composing,
  deliveries: readonly TextDelivery[],
): Promise<Composed> {
  const { payload, recipient, now } = composing
  const reader = { payload, now }
  const named = deliveries.map(({ type, document, language }) => ({ type, id: document, language }))
  const texts = await findMailedTexts(named, reader)
  const untold = await findUntold(db, { recipient, texts: Object.values(texts) })
  const covering = await findMailedTexts(untold.map(({ type, document, language }) => ({ type, id: document, language })), reader)
  const { articles, dropped } = toArticles({ deliveries, recipient, texts: { ...texts, ...covering }, untold })
  const wanted = recipient.cadence === 'at-once' ? articles.slice(0, 1) : articles
  return {
    content: wanted.length > 0 ? toContent(composing, wanted) : null,
    told: wanted.flatMap(({ told }) => told),
    dropped,
    covered: wanted.flatMap(({ covered }) => covered),
  }
}

function toContent(composing: Composing, articles: Article[]): MailContent {
  const { recipient, siteUrl } = composing
  const { language, cadence } = recipient
  const t = getTranslator(language)
  const standsIn = articles.find(({ isStandIn }) => isStandIn)
  return {
    language,
    subject: toSubject(composing, articles),
    newsroom: newsroomLink(composing),
    paragraphs: cadence === 'at-once' ? (standsIn ? [explain(composing, standsIn.text)] : []) : [t('SubscriptionMail.digest', { cadence })],
    lines: [],
    entries: articles.map((article) => toMailEntry({ ...article, language, siteUrl })),
    action: null,
    footer: mailFooter(composing),
  }
}

function toSubject({ recipient: { language, cadence }, site }: Composing, articles: Article[]): string {
  const t = getTranslator(language)
  const [first] = articles
  if (!first) return site.name
  const { title } = first.text
  if (cadence !== 'at-once') return t('SubscriptionMail.subjectDigest', { count: articles.length, site: site.name, title })
  switch (first.significance) {
    case 'first':
      return t('SubscriptionMail.subjectFirst', { title })
    case 'correction':
      return t('SubscriptionMail.subjectCorrection', { title })
    case 'major':
      return t('SubscriptionMail.subjectMajor', { title })
  }
}

function explain({ recipient }: Composing, { language: textLanguage }: MailedText): string {
  const { language, languages, send_original_after_days: days } = recipient
  const wanted = new Intl.ListFormat(language, { type: 'conjunction' }).format(languages.map((one) => languageName(one, language)))
  return getTranslator(language)('SubscriptionMail.standIn', { wanted, language: languageName(textLanguage, language), days: days ?? 0 })
}
