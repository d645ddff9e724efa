import { toImagePath, toSrcset } from '@/domain/imageSet'
import { toPath } from '@/domain/paths'
import { element } from './html'
import { chooseRendition } from './chooseRendition'
import type { Medium } from './medium'

/** The measure of running text; below it a picture is as wide as the screen. */
const sizes = '(min-width: 45rem) 42rem, 100vw'

/** The newsroom's own pages. */
export const pageMedium: Medium = {
  toHref: toPath,
  toId: (id) => id,
  writeImage: (image) =>
    element('img', {
      src: toImagePath(chooseRendition(image).filename),
      srcset: toSrcset(image),
      sizes: image.renditions.length > 0 ? sizes : null,
      width: image.width,
      height: image.height,
      alt: image.alt,
      loading: 'lazy',
      decoding: 'async',
    }),
  writeTable: (table, label) =>
    element('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': label }, table),
}
