import { describe, expect, it } from 'vitest'
import { decodeXml } from '@/xml/decodeXml'

describe('the bytes of a file of XML', () => {
  it('are text in UTF-8 when nothing else is said', () => {
    expect(decodeXml(Buffer.from('<a>å</a>'))).toBe('<a>å</a>')
  })

  it('are text in UTF-16 when they begin so', () => {
    expect(decodeXml(Buffer.from('\uFEFF<a>å</a>', 'utf16le'))).toBe('<a>å</a>')
  })

  it('are text in the encoding that the file declares', () => {
    const file = '<?xml version="1.0" encoding="ISO-8859-1"?><a>å</a>'

    expect(decodeXml(Buffer.from(file, 'latin1'))).toBe(file)
  })

  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x3c, 0xe5, 0x3e])],
    ['an encoding that nobody knows', Buffer.from('<?xml version="1.0" encoding="x-none"?><a/>')],
  ])('are no text: %s', (_, bytes) => {
    expect(decodeXml(bytes)).toBeNull()
  })
})
