import { sql } from '@payloadcms/db-postgres'
import { languageName } from '@/domain/languageName'
import { toUrl } from '@/domain/paths'
import { followText } from '@/domain/subscription'
import { getTranslator } from '@/i18n/translator'
import { findMailedTexts } from '@/queries/findMailedTexts'
import type { Composed, Composing } from './composing'
import type { Database } from './database'
import type { TextDelivery } from './delivery'
import { isLeftInAnother } from './endFollowing'
import { findFollows } from './findFollows'
import { lastFooter, mailFooter, newsroomLink } from './mailFooter'

/** Tells who follows a text, or has been mailed it, that it has been taken away, and why. */
export async function composeWithdrawal(
  db: Database,
  composing: Composing,
  delivery: TextDelivery,
): Promise<Composed> {
  const { payload, recipient, siteUrl, now } = composing
  const { id, document, title, language: textLanguage } = delivery
  const text = (await findMailedTexts([{ ...delivery, id: document }], { payload, now }))[document]
  if (text && !text.isWithdrawn) return { content: null, told: [], dropped: [id], covered: [] }

  const { language, follows } = recipient
  const t = getTranslator(language)
  const explanation = await findExplanation(db, document)
  const { originalId } = await findFollows(db, document)
  const isLeft = await isLeftInAnother(db, originalId, { subscriptionId: recipient.id, now })
  const isFollowed = follows.includes(followText(originalId))
  const hasEnded = !isLeft && isFollowed && follows.length === 1
  const words = { title: title ?? '' }
  const content = {
    language,
    subject: text ? t('SubscriptionMail.withdrawnSubject', words) : t('SubscriptionMail.removedSubject', words),
    newsroom: newsroomLink(composing),
    paragraphs: [
      text ? t('SubscriptionMail.withdrawn', words) : t('SubscriptionMail.removed', words),
      ...(explanation ? [t('SubscriptionMail.because', { explanation })] : []),
      ...(isFollowed ? [] : [t('SubscriptionMail.mailedBefore')]),
      ...(isLeft ? [t('SubscriptionMail.withdrawnLanguage', { language: languageName(textLanguage, language) })] : []),
      ...(isFollowed && !isLeft ? [hasEnded ? t('SubscriptionMail.ended') : t('SubscriptionMail.endedText')] : []),
    ],
    lines: [],
    entries: [],
    action: text ? { words: t('SubscriptionMail.readOn'), url: toUrl(siteUrl, { page: 'publication', locale: text.language, type: text.type, slug: text.slug }) } : null,
    footer: hasEnded ? lastFooter(composing) : mailFooter(composing),
  }
  return { content, told: [id], dropped: [], covered: [] }
}

/** What readers are told on the text's page, too. */
async function findExplanation(db: Database, document: string): Promise<string | null> {
  const { rows } = await db.execute<{ explanation: string | null }>(sql`
    SELECT explanation FROM takedowns WHERE document = ${document} AND ended_at IS NULL ORDER BY at DESC LIMIT 1`)
  return rows[0]?.explanation || null
}
