import type { Publication } from '@/domain/publication'
import { Dateline } from './Dateline'

/** The running text itself, after its dateline if it is a press release. */
export function RunningText({ publication, bodyHtml }: { publication: Publication; bodyHtml: string }) {
  return (
    <div className="running-text">
      {publication.type === 'press-releases' && <Dateline release={publication} />}
      {/* The words were escaped one by one where `richText/toHtml` wrote them. */}
      <div className="body" dangerouslySetInnerHTML={{ __html: bodyHtml }} />
    </div>
  )
}
