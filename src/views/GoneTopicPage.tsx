import { topicAlternates, type TopicEdition } from '@/domain/alternates'
import { languageName } from '@/domain/languageName'
import { getTranslator } from '@/i18n/translator'
import { Document } from './Document'
import { plainHead } from './head/head'
import type { PageContext } from './pageContext'
import { AvailableEdition } from './parts/AvailableEdition'
import { WaysOn } from './parts/WaysOn'
import { toFront, toSwitchTargets } from './switchTargets'

interface GoneTopicPageProps {
  context: PageContext
  /** The languages that still have the topic, and its name there. */
  editions: (TopicEdition & { name: string })[]
}

/** The answer to the address of a topic that there no longer is in the page's language. Its status is 410. */
export function GoneTopicPage({ context, editions }: GoneTopicPageProps) {
  const { locale } = context
  const t = getTranslator(locale)
  const isElsewhere = editions.length > 0
  const title = isElsewhere ? t('Gone.topicTitleHere', { language: languageName(locale, locale) }) : t('Gone.topicTitle')
  const switchTargets = toSwitchTargets({ locale, alternates: topicAlternates(editions), toNearest: toFront })

  return (
    <Document context={context} head={{ ...plainHead, title, description: title }} switchTargets={switchTargets} section={null}>
      <div className="not-found">
        <h1>{title}</h1>
        {!isElsewhere && <p className="standfirst">{t('Gone.topic')}</p>}
        {editions.map(({ locale: language, slug, name }) => (
          <AvailableEdition
            key={language}
            address={{ page: 'topic', locale: language, slug, pageNumber: 1 }}
            language={language}
            title={name}
          >
            {t('Gone.topicElsewhere', { language: languageName(language, locale) })}
          </AvailableEdition>
        ))}
        <WaysOn context={context} />
      </div>
    </Document>
  )
}
