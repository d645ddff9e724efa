import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import { getEnvironment } from '@/env'
import { defaultLocale } from '@/i18n/locales'
import { getTranslator, type Translator } from '@/i18n/translator'
import type { TranslationNotice, User } from '@/payload-types'
import { findTranslation } from '../publication/findTranslation'

/** How many things a mail tells one by one: an import may publish hundreds of texts in an hour. */
const toldAtOnce = 20

/** A mail without its address. */
export interface NoticeMail {
  subject: string
  text: string
}

/**
 * Writes one mail of everything that an account is to be told, in the account's language, each thing with the way to
 * where something can be done about it.
 *
 * @param notices At least one, the oldest first.
 */
export async function writeNoticeMail(
  account: User,
  notices: readonly TranslationNotice[],
  req: PayloadRequest,
): Promise<NoticeMail> {
  const t = getTranslator(account.mailLanguage ?? defaultLocale)
  const [first] = notices
  const subject =
    first && notices.length === 1
      ? t(`NoticeMail.subject_${first.kind}`, { title: titleOf(first, t) })
      : t('NoticeMail.subject', { count: notices.length })
  const { siteUrl } = getEnvironment()
  const paragraphs: string[] = []
  for (const notice of notices.slice(0, toldAtOnce)) paragraphs.push(await writeParagraph(notice, t, req))
  const left = notices.length - toldAtOnce
  if (left > 0) paragraphs.push(t('NoticeMail.more', { count: left, url: `${siteUrl}/admin/translations` }))
  return { subject, text: `${[...paragraphs, t('NoticeMail.why', { url: `${siteUrl}/admin/account` })].join('\n\n')}\n` }
}

function titleOf({ title }: TranslationNotice, t: Translator): string {
  return title || t('Dashboard.untitled')
}

async function writeParagraph(notice: TranslationNotice, t: Translator, req: PayloadRequest): Promise<string> {
  const { kind, type, document, language, textLanguage, note } = notice
  const translation = kind === 'ready' ? document : await findTranslationId(notice, req)
  const words = { title: titleOf(notice, t), from: textLanguage, to: language, isThere: String(translation !== null) }
  const said = t(`NoticeMail.${kind}`, { ...words, name: await nameOf(notice, t, req) })
  const noted = note ? [t('NoticeMail.note', { note })] : []
  const { siteUrl } = getEnvironment()
  const bench = translation && `${siteUrl}/admin/collections/${type}/${translation}/translation`
  return [said, ...noted, bench ?? `${siteUrl}/admin/translations?language=${language}`].join('\n')
}

async function findTranslationId({ type, document, language }: TranslationNotice, req: PayloadRequest): Promise<string | null> {
  const translation = await findTranslation({ type, originalId: document, language, req })
  return translation && !translation.deletedAt ? translation.id : null
}

async function nameOf({ by }: TranslationNotice, t: Translator, req: PayloadRequest): Promise<string> {
  const id = idOf(by)
  const read = { collection: 'users', depth: 0, disableErrors: true, overrideAccess: true, req } as const
  const user = id ? await req.payload.findByID({ ...read, id }) : null
  return user?.name || user?.email || t('Review.formerAccount')
}
