import type { FeedDocument, FeedSubject } from '@/domain/feedSubject'
import { languageName } from '@/domain/languageName'
import type { Site } from '@/domain/publication'
import { toPlainLine } from '@/domain/toPlainLine'
import { defaultLocale, languageOf, locales, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { Feed } from './feed'

/**
 * What a feed says of itself, in its own language. No two feeds of a newsroom have the same title.
 *
 * @param site The newsroom, in the feed's language.
 */
export function describeFeed(
  subject: FeedSubject,
  { archive }: FeedDocument,
  site: Pick<Site, 'name' | 'publisher'>,
): Pick<Feed, 'title' | 'description'> {
  const language = subject.locale ?? defaultLocale
  const title = toTitle(subject, site.name, language)
  const archiveTitle = archive === null ? title : getTranslator(language)('Feed.archive', { title, number: archive })
  return { title: toPlainLine(archiveTitle), description: toPlainLine(toDescription(subject, site.publisher, language)) }
}

function toTitle(subject: FeedSubject, name: string, language: Locale): string {
  const t = getTranslator(language)
  const carried = (subject.locale ? [subject.locale] : locales).map((locale) => languageName(locale, language))
  const languages = new Intl.ListFormat(languageOf(language).region).format(carried)
  switch (subject.of) {
    case 'everything':
      return t('Feed.title', { name, languages })
    case 'type':
      return t('Feed.titleOfType', { name, languages, type: subject.type })
    case 'topic':
      return t('Feed.titleOfTopic', { name, languages, topic: subject.topic.name })
  }
}

function toDescription(subject: FeedSubject, publisher: string, language: Locale): string {
  const t = getTranslator(language)
  switch (subject.of) {
    case 'everything':
      return t('Feed.description', { publisher })
    case 'type':
      return t(`List.description.${subject.type}`, { publisher })
    case 'topic':
      return subject.topic.description ?? t('Topic.description', { topic: subject.topic.name })
  }
}
