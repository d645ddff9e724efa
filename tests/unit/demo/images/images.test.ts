import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { images } from '@/demo/content/images'
import { drawImage } from '@/demo/images/drawImage'
import { locales } from '@/i18n/locales'

describe.each(images)('the picture $key', ({ alt, caption, draw }) => {
  it('is drawn the same every time, and without text', () => {
    const [first, second] = [draw(), draw()]

    expect(first).toBe(second)
    expect(first).not.toMatch(/<text|NaN|undefined/)
  })

  it('says what it shows in every language', () => {
    const words = locales.flatMap((locale) => [alt[locale], caption[locale]])

    expect(words.every((word) => word.length > 20)).toBe(true)
  })
})

it('prints a picture as a wide JPEG file', async () => {
  const [picture] = images

  const file = await drawImage(picture?.draw() ?? '')

  expect(await sharp(file).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 900 })
})
