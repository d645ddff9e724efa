import { palette } from './palette'

/** Every illustration has a newspaper photograph's wide shape. */
export const canvasSize = { width: 1600, height: 900 } as const

/** The look of ink on uncoated paper; without it flat colours seem made for a slide. */
const grain = `
  <filter id="grain" x="0" y="0" width="100%" height="100%">
    <feTurbulence type="fractalNoise" baseFrequency="0.8" numOctaves="2" seed="7"/>
    <feColorMatrix values="0 0 0 0 0.11  0 0 0 0 0.16  0 0 0 0 0.2  0 0 0 1.1 -0.5"/>
  </filter>`

/**
 * Layers of SVG, farthest first, as a whole picture.
 *
 * @param background Colour of the sky or the table.
 * @param layers     SVG fragments in a space of 1600 by 900.
 * @returns An SVG document without text.
 */
export function canvas(background: string, ...layers: string[]): string {
  const { width, height } = canvasSize
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <defs>${grain}${hatching}</defs>
  <rect width="${width}" height="${height}" fill="${background}"/>
  ${layers.join('\n  ')}
  <rect width="${width}" height="${height}" filter="url(#grain)" opacity="0.32"/>
</svg>`
}

/** Shading in lines, as an engraver would: fill a shape with `url(#hatch)` on top of its colour. */
const hatching = `
  <pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(38)">
    <rect width="3" height="9" fill="${palette.ink}" opacity="0.22"/>
  </pattern>
  <pattern id="dots" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(22)">
    <circle cx="7" cy="7" r="3.2" fill="${palette.paper}" opacity="0.4"/>
  </pattern>`
