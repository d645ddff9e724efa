import { demoPassword } from '@/demo/seedAccounts'
import { toUrl } from '@/domain/paths'
import { languageOf, locales } from '@/i18n/locales'

/**
 * Where to look, for the person who started the newsroom.
 *
 * @param siteUrl      The newsroom's public address.
 * @param demoAccounts E-mail addresses of the demo's accounts in this database; none are told when there are none.
 * @returns Lines to print.
 */
export function tellAddresses(siteUrl: string, demoAccounts: string[]): string {
  const fronts = locales.map((locale) => ({
    what: languageOf(locale).name,
    where: toUrl(siteUrl, { page: 'front', locale }),
  }))
  const feeds = [...locales, null].map((locale) => ({
    what: 'Feed',
    where: toUrl(siteUrl, { page: 'feed', locale, format: 'rss' }),
  }))
  const logins = demoAccounts.map((email) => ({ what: 'Login', where: `${email}, password ${demoPassword}` }))
  return [...fronts, { what: 'Admin', where: `${siteUrl}/admin` }, ...feeds, ...logins]
    .map(({ what, where }) => `  ${what.padEnd(9)}${where}\n`)
    .join('')
}
