import { toPath } from '@/domain/paths'
import type { PublicationLink } from '@/domain/publication'

interface AvailableEditionProps {
  edition: PublicationLink
  /** Says in the page's language where the edition is. */
  children: string
}

/** Tells in the page's language that a text exists in another one, and shows its title there. */
export function AvailableEdition({ edition: { language, type, slug, title }, children }: AvailableEditionProps) {
  return (
    <>
      <p className="standfirst">{children}</p>
      <p className="available-edition">
        <a href={toPath({ page: 'publication', locale: language, type, slug })} hrefLang={language} lang={language}>
          {title}
        </a>
      </p>
    </>
  )
}
