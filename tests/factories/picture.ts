import sharp from 'sharp'

export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif'

/** Words for XMP that a picture's maker wrote, with the place where it was made. */
const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="65,35.1N" exif:GPSLongitude="22,9.3E"
 photoshop:City="Qvarnby" photoshop:Credit="TT &amp; Co">
<dc:creator><rdf:Seq><rdf:li>Åsa Öberg</rdf:li><rdf:li>Bo Ek</rdf:li></rdf:Seq></dc:creator>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Region Norra</rdf:li></rdf:Alt></dc:rights>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

/** EXIF as a telephone writes it. */
const exif = {
  IFD0: { Make: 'Qvamera', Artist: 'Anna Ek', Copyright: 'Region Norra' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '65/1 35/1 6/1', GPSLongitudeRef: 'E', GPSLongitude: '22/1 9/1 18/1' },
}

interface Told {
  format?: PictureFormat
  told?: 'exif' | 'xmp' | 'nothing'
  /** As EXIF has it: 6 is a picture to be turned to the right. */
  orientation?: number
}

/** A picture file, red on the left and blue on the right, that tells where and by whom it was made. */
export async function aPicture(name: string, how: Told = {}): Promise<File> {
  const { format = 'jpeg', told = 'exif', orientation = 1 } = how
  const blue = await sharp({ create: { width: 300, height: 400, channels: 3, background: '#0000ff' } }).png().toBuffer()
  const red = sharp({ create: { width: 600, height: 400, channels: 3, background: '#ff0000' } })
  const picture = red.composite([{ input: blue, left: 300, top: 0 }]).withMetadata({ icc: 'p3', orientation })
  if (told === 'exif') picture.withExifMerge(exif)
  if (told === 'xmp') picture.withXmp(xmp)
  const bytes = await picture.toFormat(format).toBuffer()
  return new File([new Uint8Array(bytes)], name, { type: `image/${format}` })
}

/** A JPEG as a picture desk sends it: with IPTC of the older make, in UTF-8. */
export async function aPictureWithIptc(name: string): Promise<File> {
  const jpeg = Buffer.from(await (await aPicture(name, { told: 'nothing' })).arrayBuffer())
  const words: [number, string][] = [[80, 'Åsa Öberg'], [110, 'TT'], [116, '© Region Norra'], [90, 'Qvarnby']]
  const inUtf8 = Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47])
  const iptc = Buffer.concat([inUtf8, ...words.map(([dataset, text]) => toDataset(dataset, text))])
  const mark = Buffer.from('8BIM\x04\x04\0\0\0\0', 'latin1')
  const resource = Buffer.concat([mark, toLength(iptc.length), iptc, Buffer.alloc(iptc.length % 2)])
  const segment = Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource])
  const opening = Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xed]), toLength(segment.length + 2)])
  const bytes = Buffer.concat([opening, segment, jpeg.subarray(2)])
  return new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' })
}

function toDataset(dataset: number, text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([Buffer.from([0x1c, 2, dataset]), toLength(bytes.length), bytes])
}

function toLength(length: number): Buffer {
  return Buffer.from([length >> 8, length & 255])
}
