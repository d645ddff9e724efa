import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { alternates } from '@/domain/alternates'
import type { Locale } from '@/i18n/locales'
import { LanguageSwitch } from '@/views/parts/LanguageSwitch'
import { toSwitchTargets } from '@/views/switchTargets'
import { aLink } from '../../factories/publication'

const swedish = aLink({ id: 'report-1', type: 'reports', language: 'sv', slug: 'fem-prioriteringar' })
const english = aLink({ id: 'report-2', type: 'reports', language: 'en', slug: 'five-priorities' })

function switchOf(locale: Locale, editions = [swedish, english]): string {
  const targets = toSwitchTargets({
    locale,
    alternates: alternates({ editions }),
    toNearest: (language) => ({ page: 'list', locale: language, type: 'reports', pageNumber: 1 }),
  })
  return renderToStaticMarkup(<LanguageSwitch locale={locale} targets={targets} />)
}

describe('the language switch', () => {
  it('leads to the same text in the other language, under that language’s own name', () => {
    const markup = switchOf('sv')

    expect(markup).toContain('<a href="/en/reports/five-priorities" hrefLang="en" lang="en">English</a>')
  })

  it('marks the page’s own language, which is no link', () => {
    const markup = switchOf('sv')

    expect(markup).toContain('<span aria-current="true">Svenska</span>')
    expect(markup).not.toContain('href="/sv')
  })

  it('names the languages in the same order on every page', () => {
    const names = (markup: string) => markup.match(/Svenska|English(?=<)/g)?.slice(0, 2)

    expect(names(switchOf('sv'))).toEqual(['Svenska', 'English'])
    expect(names(switchOf('en'))).toEqual(['Svenska', 'English'])
    expect(names(switchOf('sv', [swedish]))).toEqual(['Svenska', 'English'])
  })

  it('says that a translation is missing, and leads to what there is in that language', () => {
    const markup = switchOf('sv', [swedish])

    expect(markup).toContain('Sidan finns inte på engelska.')
    expect(markup).toContain('<a href="/en/reports" hrefLang="en" lang="en">Reports in English</a>')
    expect(markup).not.toContain('href="/en"')
  })

  it('tells a reader of an English original that there is no Swedish', () => {
    const markup = switchOf('en', [english])

    expect(markup).toContain('This page is not available in Swedish.')
    expect(markup).toContain('<a href="/sv/rapporter" hrefLang="sv" lang="sv">Rapporter på svenska</a>')
  })
})
