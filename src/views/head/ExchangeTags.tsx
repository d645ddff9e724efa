import type { ExchangeLink } from '../exchangeLinks'

/** Lets other systems find what the page shows in a form of theirs. */
export function ExchangeTags({ links, siteUrl }: { links: ExchangeLink[]; siteUrl: string }) {
  return links.map(({ type, title, path }) => <link key={path} rel="alternate" type={type} title={title} href={siteUrl + path} />)
}
