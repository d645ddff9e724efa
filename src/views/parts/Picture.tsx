import { toPath } from '@/domain/paths'
import type { Image } from '@/domain/publication'

interface PictureProps {
  image: Image
  /** How wide the picture is shown, as the `sizes` attribute says it. */
  sizes: string
  /** `eager` for the picture a reader sees first. */
  loading: 'eager' | 'lazy'
}

/** A picture in the size the reader's screen needs. */
export function Picture({ image, sizes, loading }: PictureProps) {
  return (
    <img
      src={toImagePath(image.filename)}
      srcSet={image.renditions.length > 0 ? toSrcSet(image) : undefined}
      sizes={image.renditions.length > 0 ? sizes : undefined}
      width={image.width}
      height={image.height}
      alt={image.alt}
      loading={loading}
      fetchPriority={loading === 'eager' ? 'high' : undefined}
      decoding="async"
    />
  )
}

function toSrcSet(image: Image): string {
  return [...image.renditions, image].map(({ filename, width }) => `${toImagePath(filename)} ${width}w`).join(', ')
}

function toImagePath(filename: string): string {
  return toPath({ page: 'file', collection: 'media', filename })
}
