import { readFile } from 'node:fs/promises'
import path from 'node:path'
import exifReader from 'exifreader'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPicture, aPictureWithIptc, type PictureFormat } from '../../factories/picture'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

async function send(file: File, words: object = {}, id?: string) {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Bild', ...words }))
  form.set('file', file)
  return newsroom.ask('editor', id ? 'PATCH' : 'POST', `/media${id ? `/${id}` : ''}?locale=sv`, form)
}

async function upload(file: File, words: object = {}, id?: string) {
  const { json } = await send(file, words, id)
  expect(json.errors).toBeUndefined()
  return json.doc
}

/** The bytes that lie on the disk under a picture's name. */
function bytesOf(filename: string): Promise<Buffer> {
  return readFile(path.join(newsroom.payload.collections.media.config.upload.staticDir ?? '', filename))
}

async function namesOf({ filename, sizes }: { filename: string; sizes: Record<string, { filename: string }> }) {
  return [...new Set([filename, ...Object.values(sizes).map((size) => size.filename)])]
}

/** Traces of where and with what a picture was made, wherever in its file they are. */
async function tracesIn(bytes: Buffer): Promise<string[]> {
  const { exif, gps, iptc, xmp } = await exifReader.load(bytes, { async: true, expanded: true })
  const found = JSON.stringify({ exif: Object.keys(exif ?? {}), gps, iptc: Object.keys(iptc ?? {}), xmp })
  const plain = bytes.toString('latin1') + String((await sharp(bytes).metadata()).xmp ?? '')
  return ['GPSL', 'Latitude', 'City', 'Make', 'Qvarnby', 'Qvamera'].filter((trace) => found.includes(trace) || plain.includes(trace))
}

const formats: PictureFormat[] = ['jpeg', 'png', 'webp', 'avif']

describe('an uploaded picture', () => {
  it.each(formats.flatMap((format) => (['exif', 'xmp'] as const).map((told) => ({ format, told }))))(
    'tells readers nothing of where it was made, in any size: $format with $told',
    async ({ format, told }) => {
      const file = await aPicture(`plats-${told}.${format}`, { format, told })
      const given = await tracesIn(Buffer.from(await file.arrayBuffer()))

      const names = await namesOf(await upload(file))

      const left = await Promise.all(names.map(async (name) => tracesIn(await bytesOf(name))))
      expect(given.length).toBeGreaterThan(0)
      expect(names.length).toBeGreaterThan(1)
      expect(left.flat()).toEqual([])
    },
  )

  it.each(formats)('still tells who made it and who owns it: %s', async (format) => {
    const { filename } = await upload(await aPicture(`av.${format}`, { format, told: 'xmp' }))

    const bytes = await bytesOf(filename)
    const { exif } = await exifReader.load(bytes, { async: true, expanded: true })
    const xmp = String((await sharp(bytes).metadata()).xmp)
    expect(xmp).toContain('<dc:creator><rdf:Seq><rdf:li>Åsa Öberg, Bo Ek</rdf:li>')
    expect(xmp).toContain('<photoshop:Credit>TT &amp; Co</photoshop:Credit>')
    expect(xmp).toContain('© Region Norra')
    expect([exif?.Artist?.description, exif?.Copyright?.description]).toEqual(['Asa Oberg, Bo Ek', '(C) Region Norra'])
  })

  it.each(formats)('keeps its measures and a profile of its colours: %s', async (format) => {
    const { filename, width, height } = await upload(await aPicture(`farg.${format}`, { format, told: 'xmp' }))

    const metadata = await sharp(await bytesOf(filename)).metadata()
    expect([width, height, metadata.width, metadata.height]).toEqual([600, 400, 600, 400])
    expect(metadata.icc?.length).toBeGreaterThan(0)
  })

  it('keeps its very profile where Payload does not write it once more', async () => {
    const file = await aPicture('p3.jpg', { told: 'xmp' })
    const { filename } = await upload(file)

    const given = await sharp(await file.arrayBuffer()).metadata()
    expect((await sharp(await bytesOf(filename)).metadata()).icc).toEqual(given.icc)
  })

  it.each(formats.filter((format) => format !== 'avif'))('that was made on its side stands upright: %s', async (format) => {
    const { filename, width, height } = await upload(await aPicture(`liggande.${format}`, { format, orientation: 6 }))

    const bytes = await bytesOf(filename)
    const { orientation = 1 } = await sharp(bytes).metadata()
    const [red = 0, , blue = 0] = await sharp(bytes).extract({ left: 10, top: 10, width: 1, height: 1 }).raw().toBuffer()
    expect([width, height, orientation]).toEqual([400, 600, 1])
    expect(red).toBeGreaterThan(blue)
  })

  it('that tells nothing is kept byte for byte', async () => {
    const plain = await sharp({ create: { width: 50, height: 50, channels: 3, background: '#345' } }).jpeg().toBuffer()
    const { filename } = await upload(new File([new Uint8Array(plain)], 'slat.jpg', { type: 'image/jpeg' }))

    expect(await bytesOf(filename)).toEqual(plain)
  })

  it('that is damaged in what it tells is accepted, and tells nothing', async () => {
    const bytes = Buffer.from(await (await aPicture('trasig.jpg')).arrayBuffer())
    bytes.fill(255, bytes.indexOf('Exif') + 6, bytes.indexOf('Exif') + 80)
    const doc = await upload(new File([new Uint8Array(bytes)], 'trasig.jpg', { type: 'image/jpeg' }))

    expect(await tracesIn(await bytesOf(doc.filename))).toEqual([])
    expect([doc.photographer, doc.copyright, doc.credit]).toEqual([null, null, null])
  })

  it.each([
    ['is cut off', async () => (await (await aPicture('halv.jpg')).arrayBuffer()).slice(0, 2000)],
    ['is no picture', async () => new TextEncoder().encode('inte en bild').buffer],
    ['is a drawing that can carry script', async () => new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>').buffer],
  ])('that %s is refused in words', async (_, bytes) => {
    const reply = await send(new File([await bytes()], 'halv.jpg', { type: 'image/jpeg' }))

    expect(reply.status).toBe(400)
    expect(reply.json.errors[0].message).toBe('”halv.jpg” går inte att läsa som bild. Ladda upp en hel JPEG, PNG, WebP, AVIF eller GIF.')
  })

  it('makes nobody without an account work', async () => {
    const form = new FormData()
    form.set('file', new File(['inte en bild'], 'halv.jpg', { type: 'image/jpeg' }))

    expect((await newsroom.ask('anonymous', 'POST', '/media', form)).status).toBe(403)
  })
})

describe('who made a picture', () => {
  it.each([
    { told: 'exif', file: () => aPicture('exif.jpg', { told: 'exif' }), photographer: 'Anna Ek', copyright: 'Region Norra', credit: 'Anna Ek' },
    { told: 'IPTC', file: () => aPictureWithIptc('iptc.jpg'), photographer: 'Åsa Öberg', copyright: '© Region Norra', credit: 'Åsa Öberg/TT' },
    { told: 'XMP', file: () => aPicture('xmp.png', { format: 'png', told: 'xmp' }), photographer: 'Åsa Öberg, Bo Ek', copyright: '© Region Norra', credit: 'Åsa Öberg, Bo Ek/TT & Co' },
  ])('is read from its file: $told', async ({ file, photographer, copyright, credit }) => {
    expect(await upload(await file())).toMatchObject({ photographer, copyright, credit })
  })

  it('is what the editor wrote, where the editor wrote anything', async () => {
    const doc = await upload(await aPicture('egen.jpg'), { credit: 'Foto: Redaktionen', photographer: '' })
    const replaced = await upload(await aPictureWithIptc('egen.jpg'), {}, doc.id)

    expect(doc).toMatchObject({ photographer: 'Anna Ek', copyright: 'Region Norra', credit: 'Foto: Redaktionen' })
    expect(replaced).toMatchObject({ photographer: 'Anna Ek', copyright: 'Region Norra', credit: 'Foto: Redaktionen' })
  })
})
