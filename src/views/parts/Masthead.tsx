import { toPath } from '@/domain/paths'
import type { PageContext } from '../pageContext'
import type { Section } from '../section'
import type { SwitchTarget } from '../switchTargets'
import { LanguageSwitch } from './LanguageSwitch'
import { Navigation } from './Navigation'
import { SearchForm } from './SearchForm'

interface MastheadProps {
  context: PageContext
  switchTargets: SwitchTarget[]
  section: Section | null
}

/** The newspaper's head: whose newsroom this is, in which languages, and its parts. */
export function Masthead({ context: { site, locale }, switchTargets, section }: MastheadProps) {
  return (
    <header className="masthead">
      <div className="masthead-top">
        <p className="publisher">{site.publisher}</p>
        <LanguageSwitch locale={locale} targets={switchTargets} />
      </div>
      <p className="nameplate">
        <a href={toPath({ page: 'front', locale })}>{site.name}</a>
      </p>
      <p className="tagline">{site.tagline}</p>
      {section !== 'search' && <SearchForm locale={locale} />}
      <Navigation locale={locale} section={section} />
    </header>
  )
}
