import type { PublicationLink } from '@/domain/publication'
import type { Takedown } from '@/domain/takedown'
import { getTranslator } from '@/i18n/translator'
import type { PageContext } from './pageContext'
import { AbsentDocument } from './parts/AbsentDocument'
import { toTime } from './toTime'

interface GonePageProps {
  context: PageContext
  /** How the text was taken down; `null` when nobody said. */
  takedown: Takedown | null
  /** The languages in which it still is public. */
  editions: PublicationLink[]
}

/** The answer to the address of a text that readers have had, and that is no longer there. Its status is 410. */
export function GonePage({ context, takedown, editions }: GonePageProps) {
  const t = getTranslator(context.locale)
  const how = takedown?.kind === 'in-error' ? 'Gone.inError' : 'Gone.removed'

  return (
    <AbsentDocument
      context={context}
      title={t('Gone.title')}
      editions={editions}
      toSentence={(language) => t('Gone.elsewhere', { language })}
    >
      <p className="standfirst">
        {takedown ? t.rich(how, { at: takedown.at, time: toTime(takedown.at) }) : t('Gone.text')}
      </p>
      {takedown?.explanation && <p className="explanation">{takedown.explanation}</p>}
    </AbsentDocument>
  )
}
