import type { Image } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { creditLine } from '@/richText/creditLine'
import { Picture } from './Picture'

/** A text's main picture with its caption, and who made it. */
export function Figure({ image, locale }: { image: Image; locale: Locale }) {
  return (
    <figure className="hero">
      <Picture image={image} sizes="(min-width: 72rem) 68rem, 94vw" loading="eager" />
      {(image.caption || image.credit) && <Caption image={image} locale={locale} />}
    </figure>
  )
}

function Caption({ image: { caption, credit }, locale }: { image: Image; locale: Locale }) {
  return (
    <figcaption>
      {caption} {credit && <span className="credit">{creditLine(credit, locale)}</span>}
    </figcaption>
  )
}
