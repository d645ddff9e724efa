import type { FormLink } from '../forms'

/** Lets other systems find what the page shows in a form of theirs. */
export function FormTags({ forms, siteUrl }: { forms: FormLink[]; siteUrl: string }) {
  return forms.map(({ type, title, path }) => <link key={path} rel="alternate" type={type} title={title} href={siteUrl + path} />)
}
