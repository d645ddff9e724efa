import type { Publication } from '@/domain/publication'
import { EventFacts } from './EventFacts'
import { ReportFacts } from './ReportFacts'

/** The facts beside a text: an event's days and place, a report's files and particulars. */
export function PublicationFacts({ publication }: { publication: Publication }) {
  switch (publication.type) {
    case 'articles':
      return <EventFacts article={publication} />
    case 'reports':
      return <ReportFacts report={publication} />
    case 'press-releases':
      return null
  }
}
