import { changedAtOf } from '@/domain/changedAtOf'
import { toUrl } from '@/domain/paths'
import type { Publication, PublicationLink } from '@/domain/publication'
import { toCorrections } from '@/domain/revision'
import { titleOf } from '@/domain/titleOf'
import { getTranslator } from '@/i18n/translator'
import type { PageContext } from './pageContext'
import { toImageObjects } from './schemaOrg/toMedia'
import { toParticulars } from './schemaOrg/toParticulars'
import { toPublisher } from './schemaOrg/toPublisher'

/**
 * What a published text is, in schema.org's words. A press release is a `NewsArticle` with a genre, since
 * schema.org has no type of its own for it.
 *
 * @param publication A public text.
 * @returns An object for `toScriptText`; facts the newsroom does not have are left out.
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function toJsonLd(publication: Publication, context: PageContext): object {
  const { siteUrl } = context
  const t = getTranslator(publication.language)
  const images = toImageObjects(publication, siteUrl)

  return {
    '@context': 'https://schema.org',
    '@id': toId(publication, siteUrl),
    '@type': publication.type === 'reports' ? 'Report' : 'NewsArticle',
    mainEntityOfPage: toId(publication, siteUrl),
    url: toId(publication, siteUrl),
    headline: titleOf(publication),
    description: publication.standfirst,
    inLanguage: publication.language,
    datePublished: publication.publishedAt.toISOString(),
    dateModified: changedAtOf(publication).toISOString(),
    author: toPublisher(context),
    publisher: toPublisher(context, publication.contacts),
    articleSection: t(`Navigation.${publication.type}`),
    isAccessibleForFree: true,
    ...(images.length > 0 && { image: images }),
    ...(publication.topics.length > 0 && { keywords: publication.topics.map(({ name }) => name) }),
    ...toTranslations(publication, siteUrl),
    ...toDigitalSource(publication),
    ...toCorrectionComments(publication),
    ...toWithdrawal(publication),
    ...toParticulars(publication, context),
  }
}

function toId({ language, type, slug }: PublicationLink | Publication, siteUrl: string): string {
  return toUrl(siteUrl, { page: 'publication', locale: language, type, slug })
}

/**
 * That a text no longer holds, and since when.
 *
 * @see https://schema.org/creativeWorkStatus
 */
function toWithdrawal({ withdrawal }: Publication): object {
  return withdrawal ? { creativeWorkStatus: 'Obsolete', expires: withdrawal.at.toISOString() } : {}
}

/** A translation names its original, and an original its translations, each by the address of its page. */
function toTranslations({ id, original, editions }: Publication, siteUrl: string): object {
  if (original) return { translationOfWork: { '@id': toId(original, siteUrl) } }

  const translations = editions.filter((edition) => edition.id !== id)
  if (translations.length === 0) return {}
  return { workTranslation: translations.map((edition) => ({ '@id': toId(edition, siteUrl) })) }
}

/**
 * Words by people beside words by a machine. A text without the property is by people: there is no word for "read by
 * nobody", so it is told as long as nobody has read, and no longer.
 *
 * @see https://schema.org/digitalSourceType
 */
function toDigitalSource({ hasUnreadMachineWords }: Publication): object {
  if (!hasUnreadMachineWords) return {}
  return { digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource' }
}

/** @see https://schema.org/correction */
function toCorrectionComments({ changes }: Publication): object {
  const corrections = toCorrections(changes)
  if (corrections.length === 0) return {}
  return {
    correction: corrections.map(({ note, publishedAt }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: publishedAt.toISOString(),
    })),
  }
}

/**
 * JSON that can stand in a `<script>` element whatever words it holds.
 *
 * @param value A schema.org object.
 * @returns JSON without `<`, so that no text can end the element or open a comment.
 */
export function toScriptText(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
