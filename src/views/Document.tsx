import type { ReactNode } from 'react'
import { getTranslator } from '@/i18n/translator'
import { HeadTags } from './head/HeadTags'
import type { Head } from './head/head'
import type { PageContext } from './pageContext'
import { Masthead } from './parts/Masthead'
import { SiteFooter } from './parts/SiteFooter'
import type { Section } from './section'
import type { SwitchTarget } from './switchTargets'

interface DocumentProps {
  context: PageContext
  head: Head
  switchTargets: SwitchTarget[]
  /** The part of the newsroom the page belongs to; `null` for none. */
  section: Section | null
  children: ReactNode
}

/** The shell of every page: what stands in the same place wherever a reader goes. */
export function Document({ context, head, switchTargets, section, children }: DocumentProps) {
  const t = getTranslator(context.locale)

  return (
    <html lang={context.locale}>
      <HeadTags context={context} head={head} />
      <body>
        <a className="skip" href="#main">
          {t('Site.skip')}
        </a>
        <Masthead context={context} switchTargets={switchTargets} section={section} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter context={context} address={head.canonical} listFeed={head.listFeed} />
      </body>
    </html>
  )
}
