import sharp from 'sharp'

/**
 * An illustration as a photograph would arrive: a JPEG file.
 *
 * @param svg A picture in SVG, without text, since fonts differ between machines.
 */
export async function drawImage(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).flatten().jpeg({ quality: 84 }).toBuffer()
}
