import type { Locale } from '@/i18n/locales'
import { plainHead } from './head/head'
import { PublicationDocument, type PublicationDocumentProps } from './parts/PublicationDocument'
import { SharedPreviewBanner } from './parts/SharedPreviewBanner'
import { toSwitchTargets } from './switchTargets'

/** One language's edition of a text behind a preview link. */
export interface SharedEdition {
  language: Locale
  /** Within the same link. */
  path: string
}

interface SharedPreviewPageProps extends Pick<PublicationDocumentProps, 'context' | 'publication' | 'bodyHtml'> {
  embargoedUntil: Date | null
  expiresAt: Date
  /** This one among them. */
  editions: SharedEdition[]
}

/** A text before it is public, for somebody without an account who was sent a link to it. */
export function SharedPreviewPage(props: SharedPreviewPageProps) {
  const { context, publication, bodyHtml, embargoedUntil, expiresAt, editions } = props
  const head = { ...plainHead, title: publication.title, description: publication.standfirst }
  const others = editions.filter(({ language }) => language !== publication.language)

  return (
    <PublicationDocument
      context={context}
      publication={{ ...publication, editions: [] }}
      bodyHtml={bodyHtml}
      head={head}
      switchTargets={toSharedTargets(publication, editions)}
      notice={
        <SharedPreviewBanner
          locale={context.locale}
          embargoedUntil={embargoedUntil}
          expiresAt={expiresAt}
          others={others}
        />
      }
    />
  )
}

function toSharedTargets({ language, type }: PublicationDocumentProps['publication'], editions: SharedEdition[]) {
  const targets = toSwitchTargets({
    locale: language,
    alternates: [],
    toNearest: (locale) => ({ page: 'list', locale, type, pageNumber: 1 }),
  })
  return targets.map((target) => {
    const edition = editions.find((one) => one.language === target.locale)
    return edition && target.status === 'missing'
      ? { locale: target.locale, status: 'shared' as const, path: edition.path }
      : target
  })
}
