import { getTranslator } from '@/i18n/translator'
import type { PageContext } from './pageContext'
import { AbsentDocument } from './parts/AbsentDocument'

/** The answer to the address of a topic that there no longer is. Its status is 410. */
export function GoneTopicPage({ context }: { context: PageContext }) {
  const t = getTranslator(context.locale)

  return (
    <AbsentDocument context={context} title={t('Gone.topicTitle')} editions={[]} toSentence={(language) => language}>
      <p className="standfirst">{t('Gone.topic')}</p>
    </AbsentDocument>
  )
}
