import { languageName } from '@/domain/languageName'
import type { Address } from '@/domain/address'
import { toPath } from '@/domain/paths'
import { languageOf, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { SwitchTarget } from '../switchTargets'

interface LanguageSwitchProps {
  /** The page's language. */
  locale: Locale
  targets: SwitchTarget[]
}

/**
 * The page in the newsroom's other languages, each by its own name. A language in which the text does not exist is
 * no link: the reader is told so, and shown what there is.
 */
export function LanguageSwitch({ locale, targets }: LanguageSwitchProps) {
  return (
    <nav className="language-switch" aria-label={getTranslator(locale)('LanguageSwitch.label')}>
      <ul>
        {targets.map((target) => (
          <li key={target.locale}>
            <Language target={target} locale={locale} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Language({ target, locale }: { target: SwitchTarget; locale: Locale }) {
  const { name } = languageOf(target.locale)
  switch (target.status) {
    case 'current':
      return <span aria-current="true">{name}</span>
    case 'available':
    case 'shared':
      return (
        <a
          href={target.status === 'shared' ? target.path : toPath(target.address)}
          hrefLang={target.locale}
          lang={target.locale}
        >
          {name}
        </a>
      )
    case 'missing':
      return <MissingLanguage locale={locale} language={target.locale} nearest={target.address} />
  }
}

interface MissingLanguageProps {
  locale: Locale
  language: Locale
  nearest: Address
}

function MissingLanguage({ locale, language, nearest }: MissingLanguageProps) {
  const explanation = getTranslator(locale)('LanguageSwitch.missing', { language: languageName(language, locale) })

  return (
    <>
      <span className="unavailable" lang={language}>
        {languageOf(language).name}
      </span>{' '}
      <span className="missing">
        {explanation}{' '}
        <a href={toPath(nearest)} hrefLang={language} lang={language}>
          {getTranslator(language)(nearestLabel(nearest))}
        </a>
      </span>
    </>
  )
}

/** What the nearest place calls itself, in its own language. */
function nearestLabel(nearest: Address) {
  return nearest.page === 'list' ? (`LanguageSwitch.nearest.${nearest.type}` as const) : 'LanguageSwitch.nearest.front'
}
