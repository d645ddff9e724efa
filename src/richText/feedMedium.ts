import { toUrl } from '@/domain/paths'
import { chooseRendition } from './chooseRendition'
import { element } from './html'
import type { Medium } from './medium'

/**
 * Programs that read feeds: every address is absolute, and nothing depends on a stylesheet.
 *
 * @param siteUrl The newsroom's public address, without a final slash.
 */
export function feedMedium(siteUrl: string): Medium {
  return {
    toHref: (address) => toUrl(siteUrl, address),
    toId: () => null,
    writeImage: (image) => {
      const { filename, width, height } = chooseRendition(image)
      const src = toUrl(siteUrl, { page: 'file', collection: 'media', filename })
      return element('img', { src, width, height, alt: image.alt })
    },
    writeTable: (table) => table,
  }
}
