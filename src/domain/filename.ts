const size = /-(\d+)x\d+$/

/**
 * What a picture and all its smaller sizes are called, without size and extension.
 *
 * @param filename `valsverk-960x540.jpg`, or `valsverk.jpg`.
 * @returns `valsverk`.
 */
export function baseOf(filename: string): string {
  return filename.replace(/\.[^.]*$/, '').replace(size, '')
}

/**
 * The width that the name of a smaller size tells.
 *
 * @param filename `valsverk-960x540.jpg`.
 * @returns Pixels; `null` for the name of a picture itself, which never ends so.
 */
export function widthOf(filename: string): number | null {
  const digits = size.exec(filename.replace(/\.[^.]*$/, ''))?.[1]
  return digits ? Number(digits) : null
}
