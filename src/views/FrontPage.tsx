import { frontAlternates } from '@/domain/alternates'
import type { PublicationSummary, Topic } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { Document } from './Document'
import { plainHead, type Head } from './head/head'
import type { PageContext } from './pageContext'
import { FrontSection } from './parts/FrontSection'
import { LeadStory } from './parts/LeadStory'
import { Story } from './parts/Story'
import { StoryBrief } from './parts/StoryBrief'
import { TopicList } from './parts/TopicList'
import { toFront, toSwitchTargets, type SwitchTarget } from './switchTargets'

interface FrontPageProps {
  context: PageContext
  /** The story that comes first; `null` while nothing is published. */
  lead: PublicationSummary | null
  /** The stories after it, newest first, without those of the other sections. */
  latest: PublicationSummary[]
  events: PublicationSummary[]
  reports: PublicationSummary[]
  pressReleases: PublicationSummary[]
  topics: Topic[]
}

/** The newsroom's front page in one language. */
export function FrontPage({ context, lead, latest, events, reports, pressReleases, topics }: FrontPageProps) {
  const { locale, site } = context
  const t = getTranslator(locale)

  return (
    <Document context={context} head={toHead(context)} switchTargets={toTargets(locale)} section={null}>
      <h1 className="visually-hidden">{site.name}</h1>
      <div className="front">
        {lead ? <LeadStory story={lead} /> : <p className="empty">{t('Front.empty')}</p>}
        <div className="sidebar">
          <FrontSection locale={locale} title={t('Front.pressReleases')} name="press-releases" type="press-releases">
            {pressReleases.map(toBrief)}
          </FrontSection>
          <FrontSection locale={locale} title={t('Front.events')} name="events">
            {events.map(toBrief)}
          </FrontSection>
        </div>
        <FrontSection locale={locale} title={t('Front.latest')} name="latest" type="articles">
          {latest.map(toStory)}
        </FrontSection>
        <FrontSection locale={locale} title={t('Front.reports')} name="reports" type="reports">
          {reports.map(toStory)}
        </FrontSection>
        <FrontSection locale={locale} title={t('Front.topics')} name="front-topics">
          {topics.length > 0 && <TopicList topics={topics} locale={locale} />}
        </FrontSection>
      </div>
    </Document>
  )
}

const toStory = (story: PublicationSummary) => <Story key={story.id} story={story} />
const toBrief = (story: PublicationSummary) => <StoryBrief key={story.id} story={story} />

function toHead({ site, locale }: PageContext): Head {
  return {
    ...plainHead,
    title: null,
    description: site.tagline,
    canonical: { page: 'front', locale },
    alternates: frontAlternates(),
  }
}

function toTargets(locale: Locale): SwitchTarget[] {
  return toSwitchTargets({ locale, alternates: frontAlternates(), toNearest: toFront })
}
