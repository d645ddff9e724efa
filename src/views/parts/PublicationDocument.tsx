import type { ReactNode } from 'react'
import { alternates } from '@/domain/alternates'
import type { Publication } from '@/domain/publication'
import { Document } from '../Document'
import type { Head } from '../head/head'
import type { PageContext } from '../pageContext'
import { toSwitchTargets, type SwitchTarget } from '../switchTargets'
import { Boilerplate } from './Boilerplate'
import { Changes } from './Changes'
import { Corrections } from './Corrections'
import { Figure } from './Figure'
import { FollowLink } from './FollowLink'
import { LagNotice } from './LagNotice'
import { MachineNotice } from './MachineNotice'
import { PressImages } from './PressImages'
import { PublicationContacts } from './PublicationContacts'
import { PublicationHeader } from './PublicationHeader'
import { PublicationMargin } from './PublicationMargin'
import { RelatedTexts } from './RelatedTexts'
import { RunningText } from './RunningText'
import { WithdrawalNotice } from './WithdrawalNotice'

export interface PublicationDocumentProps {
  context: PageContext
  publication: Publication
  /** The running text as `richText/toHtml` writes it for pages. */
  bodyHtml: string
  head: Head
  /** Something to be told before the text. */
  notice?: ReactNode
  /** Where the other languages are, when they are not at their public addresses. */
  switchTargets?: SwitchTarget[]
}

/** A text with everything that belongs to it, public or not. */
export function PublicationDocument(props: PublicationDocumentProps) {
  const { context, publication, bodyHtml, head, notice, switchTargets = toPublicTargets(publication) } = props
  const { locale } = context

  return (
    <Document context={context} head={head} switchTargets={switchTargets} section={publication.type}>
      {notice}
      <WithdrawalNotice publication={publication} />
      <LagNotice publication={publication} />
      <MachineNotice publication={publication} />
      <article className="publication">
        <PublicationHeader publication={publication} />
        <Corrections publication={publication} />
        <PublicationMargin publication={publication} />
        {publication.heroImage && <Figure image={publication.heroImage} locale={locale} />}
        <RunningText publication={publication} bodyHtml={bodyHtml} />
        {publication.type === 'press-releases' && <PressImages images={publication.pressImages} locale={locale} />}
        {publication.type === 'press-releases' && <Boilerplate site={context.site} locale={locale} />}
        <PublicationContacts publication={publication} offersCards={head.canonical !== null} />
        <Changes publication={publication} />
        {head.textFeed && (
          <FollowLink feed={head.textFeed} mailTextId={context.offersMail ? publication.id : null} locale={locale} />
        )}
        <RelatedTexts related={publication.related} locale={locale} />
      </article>
    </Document>
  )
}

function toPublicTargets(publication: Publication): SwitchTarget[] {
  return toSwitchTargets({
    locale: publication.language,
    alternates: alternates(publication),
    toNearest: (language) => ({ page: 'list', locale: language, type: publication.type, pageNumber: 1 }),
  })
}
