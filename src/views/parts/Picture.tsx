import { toImagePath, toSrcset } from '@/domain/imageSet'
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
  const srcset = toSrcset(image)

  return (
    <img
      src={toImagePath(image.filename)}
      srcSet={srcset ?? undefined}
      sizes={srcset ? sizes : undefined}
      width={image.width}
      height={image.height}
      alt={image.alt}
      loading={loading}
      fetchPriority={loading === 'eager' ? 'high' : undefined}
      decoding="async"
    />
  )
}
