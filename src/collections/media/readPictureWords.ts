import exifReader, { type ExpandedTags, type XmpTag } from 'exifreader'
import type { PictureWords } from './pictureWords'

/** Longer words are no name, and no field of ours is made for them. */
const mostCharacters = 500

interface PictureFile {
  /** The whole file. */
  bytes: Buffer
  /** Its XMP, which `exifreader` does not find in every format. */
  xmp: Buffer | undefined
}

/**
 * Photographer, credit and copyright as a picture's file tells them: in XMP, else IPTC, else EXIF. XMP comes first, for
 * EXIF knows no letters but those of ASCII.
 *
 * @returns `null` for what is not told, or cannot be read.
 * @see https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata
 */
export async function readPictureWords({ bytes, xmp }: PictureFile): Promise<PictureWords> {
  const { exif, iptc } = await readTags(bytes)
  const found = xmp ? (await readTags(withPacketMark(xmp))).xmp : undefined
  return {
    photographer: choose(toNames(found?.creator), describe(iptc?.['By-line']), describe(exif?.Artist)),
    credit: choose(toPhrase(found?.Credit), describe(iptc?.Credit)),
    copyright: choose(toPhrase(found?.rights), describe(iptc?.['Copyright Notice']), describe(exif?.Copyright)),
  }
}

async function readTags(bytes: Buffer): Promise<ExpandedTags> {
  try {
    return await exifReader.load(bytes, { async: true, expanded: true })
  } catch {
    // The picture itself can be seen, so what is damaged, or not there, is what it tells of itself.
    return {}
  }
}

/** `exifreader` knows XMP that stands alone by the mark which opens it, and which may be left out. */
function withPacketMark(xmp: Buffer): Buffer {
  const text = xmp.toString('utf8')
  return Buffer.from(text.startsWith('<?xpacket') ? text : `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>${text}`)
}

function choose(...told: string[]): string | null {
  const words = told.map(tidy).find((one) => one !== '')
  return words ? words.slice(0, mostCharacters) : null
}

function tidy(words: string): string {
  return words.replace(/[\s\p{Cc}\uFFFD]+/gu, ' ').trim()
}

/** Every name of a list, or the one that stands alone. */
function toNames(tag: XmpTag | undefined): string {
  return partsOf(tag).join(', ')
}

/** A phrase in one language: of several, the file puts first the one for all readers. */
function toPhrase(tag: XmpTag | undefined): string {
  return partsOf(tag)[0] ?? ''
}

function partsOf(tag: XmpTag | undefined): string[] {
  if (!tag) return []
  return Array.isArray(tag.value) ? tag.value.map(({ description }) => description) : [tag.description]
}

type Described = { description: string }

function describe(tag: Described | readonly Described[] | undefined): string {
  if (!tag) return ''
  return 'description' in tag ? tag.description : tag.map(({ description }) => description).join(', ')
}
