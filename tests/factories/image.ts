import sharp from 'sharp'

/** A picture file of one colour. */
export async function aPng(name: string, { width, height } = { width: 40, height: 30 }): Promise<File> {
  const pixels = await sharp({ create: { width, height, channels: 3, background: '#345' } }).png().toBuffer()
  return new File([new Uint8Array(pixels)], name, { type: 'image/png' })
}
