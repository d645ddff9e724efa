import { languageName } from '@/domain/languageName'
import type { PublicationLink } from '@/domain/publication'
import { followedTextOf, followedTopicOf, type Follow, type SubscriptionChoices } from '@/domain/subscription'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { listInWords } from '../listInWords'

/** What topics and texts are called in a language. */
export interface Names {
  topics: Readonly<Record<string, string>>
  texts: Readonly<Record<string, Pick<PublicationLink, 'title'>>>
}

/** What somebody subscribes to, a line for each choice. */
export function tellChoices(choices: SubscriptionChoices, names: Names, locale: Locale): string[] {
  const t = getTranslator(locale)
  const { follows, languages, cadence, sendOriginalAfterDays: days } = choices
  const isAboutText = follows.every((follow) => followedTextOf(follow) !== null)
  const followed = follows.map((follow) => listFollow(follow, names, locale))
  return [
    t('Subscribe.summaryFollows', { names: listInWords(followed, locale) }),
    t('Subscribe.summaryLanguages', { names: listInWords(languages.map((language) => languageName(language, locale)), locale) }),
    isAboutText ? t('Subscribe.summaryTextCadence', { cadence }) : t('Subscribe.summaryCadence', { cadence }),
    ...(days === null ? [] : [t('Subscribe.summaryStandIn', { days })]),
  ]
}

/** What one thing to follow is called where it stands by itself. */
export function nameFollow(follow: Follow, { topics, texts }: Names, locale: Locale): string {
  const t = getTranslator(locale)
  const [topic, text] = [followedTopicOf(follow), followedTextOf(follow)]
  if (topic !== null) return topics[topic] ? t('Subscribe.topic', { name: topics[topic] }) : t('Subscribe.formerTopic')
  if (text !== null) return texts[text] ? t('Subscribe.followText', { title: texts[text].title }) : t('Subscribe.formerText')
  // What is neither is everything or a collection, which TypeScript cannot tell from the two templates.
  return follow === 'all' ? t('Subscribe.all') : t(`Navigation.${follow as PublicationType}`)
}

/** What it is called among others in a sentence: "nyheter och pressmeddelanden". */
function listFollow(follow: Follow, { topics, texts }: Names, locale: Locale): string {
  const t = getTranslator(locale)
  const [topic, text] = [followedTopicOf(follow), followedTextOf(follow)]
  if (topic !== null) return topics[topic] ? t('Subscribe.listed-topic', { name: topics[topic] }) : t('Subscribe.formerTopic')
  if (text !== null) return texts[text] ? t('Subscribe.listed-text', { title: texts[text].title }) : t('Subscribe.formerText')
  // As above.
  return t(`Subscribe.listed-${follow as 'all' | PublicationType}`)
}
