import { languageOf, type Locale } from '@/i18n/locales'

const bytesPerKilobyte = 1000
const bytesPerMegabyte = 1_000_000

/**
 * The size of a file in words: "180 kB", "2,1 MB", with an unbreakable space.
 *
 * @param bytes The size in bytes; shown as at least one kilobyte.
 */
export function fileSize(bytes: number, locale: Locale): string {
  return bytes < bytesPerMegabyte
    ? formatUnit(Math.max(1, Math.round(bytes / bytesPerKilobyte)), 'kilobyte', locale)
    : formatUnit(bytes / bytesPerMegabyte, 'megabyte', locale)
}

function formatUnit(amount: number, unit: 'kilobyte' | 'megabyte', locale: Locale): string {
  const size = formatOf(unit, locale).format(amount)
  // Some languages are given an ordinary space, at which the unit would fall to the next line.
  return size.replace(' ', '\u00A0')
}

const formats = new Map<string, Intl.NumberFormat>()

/** Made once for each unit and language: to make one takes a hundred times as long as to use it. */
function formatOf(unit: string, locale: Locale): Intl.NumberFormat {
  const { region } = languageOf(locale)
  const known = formats.get(`${region} ${unit}`)
  const format = known ?? new Intl.NumberFormat(region, { style: 'unit', unit, maximumFractionDigits: 1 })
  formats.set(`${region} ${unit}`, format)
  return format
}
