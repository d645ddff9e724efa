import { toPath } from '@/domain/paths'
import type { Image } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { creditLine } from '@/richText/creditLine'
import { fileSize } from '@/domain/fileSize'
import { Picture } from './Picture'

/** Pictures the press may use, to download in full size, with the credit to print. */
export function PressImages({ images, locale }: { images: Image[]; locale: Locale }) {
  if (images.length === 0) return null

  return (
    <section className="press-images">
      <h2>{getTranslator(locale)('PressRelease.images')}</h2>
      <ul>
        {images.map((image) => (
          <li key={image.id}>
            <PressImage image={image} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PressImage({ image, locale }: { image: Image; locale: Locale }) {
  const { filename, mimeType, width, height, bytes, caption, credit } = image
  const t = getTranslator(locale)

  return (
    <figure>
      <Picture image={image} sizes="(min-width: 48rem) 20rem, 92vw" loading="lazy" />
      <figcaption>
        {caption} {credit && <span className="credit">{creditLine(credit, locale)}</span>}
        <a href={toPath({ page: 'file', collection: 'media', filename })} type={mimeType} download>
          {t('PressRelease.download', { filename, width, height, size: fileSize(bytes, locale) })}
        </a>
      </figcaption>
    </figure>
  )
}
