import sharp, { type Metadata, type Sharp } from 'sharp'
import { escapeHtml } from '@/richText/html'
import type { PictureWords } from './pictureWords'

interface Picture {
  bytes: Buffer
  /** As sharp reads it from the bytes. */
  metadata: Metadata
  words: PictureWords
}

/**
 * The same picture, told of by nothing but these words: no position, no serial number, no smaller picture within. It is
 * upright in its pixels, and its colours, their profile and its measures are as they were.
 *
 * @param picture A JPEG, PNG, WebP or AVIF.
 * @returns The bytes of the new file, in the same format.
 * @throws When the picture is broken.
 */
export async function writeAnew({ bytes, metadata, words }: Picture): Promise<Buffer> {
  const isAnimated = (metadata.pages ?? 1) > 1
  const opened = sharp(bytes, { animated: isAnimated, failOn: 'error' })
  const upright = isAnimated ? opened : opened.autoOrient()
  // sharp would make grey and printers' colours into those of screens, and 16 bits into 8.
  const coloured = upright.pipelineColourspace(metadata.space).toColourspace(metadata.space).keepIccProfile()
  return inFormat(withWords(coloured, words), metadata).toBuffer()
}

function withWords(picture: Sharp, words: PictureWords): Sharp {
  const { photographer, credit, copyright } = words
  if (!photographer && !credit && !copyright) return picture

  // EXIF has room for ASCII only: there Åsa is Asa. XMP has her name.
  const exif = { ...(photographer ? { Artist: photographer } : {}), ...(copyright ? { Copyright: copyright } : {}) }
  return picture.withExif({ IFD0: exif }).withXmp(toXmp(words))
}

/** In the terms of the IPTC Photo Metadata Standard. */
function toXmp({ photographer, credit, copyright }: PictureWords): string {
  const creator =
    photographer && `<dc:creator><rdf:Seq><rdf:li>${escapeHtml(photographer)}</rdf:li></rdf:Seq></dc:creator>`
  const thanks = credit && `<photoshop:Credit>${escapeHtml(credit)}</photoshop:Credit>`
  const owner = copyright && `<rdf:li xml:lang="x-default">${escapeHtml(copyright)}</rdf:li>`
  const rights = owner && `<dc:rights><rdf:Alt>${owner}</rdf:Alt></dc:rights>`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">
${creator ?? ''}${thanks ?? ''}${rights ?? ''}
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

/** So little is lost that nobody sees it; the picture may be downloaded to be printed. */
function inFormat(picture: Sharp, { chromaSubsampling, format, isProgressive }: Metadata): Sharp {
  switch (format) {
    case 'jpeg':
      return picture.jpeg({
        quality: 95,
        progressive: isProgressive ?? false,
        chromaSubsampling: chromaSubsampling === '4:2:0' ? '4:2:0' : '4:4:4',
      })
    case 'webp':
      // Payload writes every WebP once more, with losses of its own.
      return picture.webp({ lossless: true, effort: 0 })
    case 'heif':
      return picture.avif({ quality: 80, effort: 3 })
    default:
      return picture.png()
  }
}
