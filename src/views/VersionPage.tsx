import type { EarlierVersion } from '@/domain/version'
import { plainHead } from './head/head'
import { PublicationDocument, type PublicationDocumentProps } from './parts/PublicationDocument'
import { VersionNotice } from './parts/VersionNotice'
import { toVersionTitle } from './versionTitle'

interface VersionPageProps extends Pick<PublicationDocumentProps, 'context' | 'bodyHtml'> {
  version: EarlierVersion
}

/** A text as it was published once, with a notice of what it is before it. No search engine is to show it. */
export function VersionPage({ context, version, bodyHtml }: VersionPageProps) {
  const { publication, present } = version
  const head = { ...plainHead, title: toVersionTitle(version), description: publication.standfirst }
  // The language switch and the original are those of the text as it is: an earlier version of one language is none of
  // another. And what no longer holds did not hold better before it was changed.
  const { editions, original, withdrawal } = present
  // Whether anybody has read a machine's words is known of the words there are now; of earlier ones, the notice tells what
  // was so then.
  const hasUnreadMachineWords = version.replacedAt === null && present.hasUnreadMachineWords
  const text = { ...publication, editions, original, withdrawal, changes: [], translation: null, lag: null, hasUnreadMachineWords }

  return (
    <PublicationDocument
      context={context}
      publication={text}
      bodyHtml={bodyHtml}
      head={head}
      notice={<VersionNotice version={version} />}
    />
  )
}
