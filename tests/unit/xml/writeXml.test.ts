import { describe, expect, it } from 'vitest'
import { escapeXml, toCharacterData, xmlComment, xmlElement, xmlParent } from '@/xml/writeXml'

describe('writing XML', () => {
  it('writes signs so that no reader takes them for tags', () => {
    expect(escapeXml('AT&T <b> "a" ]]>')).toBe('AT&#x26;T &#x3C;b&#x3E; &#x22;a&#x22; ]]&#x3E;')
  })

  it('keeps full text readable, and whole when it holds the end of a section', () => {
    expect(toCharacterData('<p>a]]>b</p>')).toBe('<![CDATA[<p>a]]]]><![CDATA[>b</p>]]>')
  })

  it('ends a comment where it ends, and keeps the addresses in it leading where they led', () => {
    const comment = xmlComment('A---b\u000B: https://xn--nyheter-9za.example -')

    expect(comment).toBe('<!-- A-%2D%2Db: https://xn-%2Dnyheter-9za.example - -->')
    expect(new URL('https://xn-%2Dnyheter-9za.example').host).toBe('xn--nyheter-9za.example')
  })

  it('closes an element without content, and leaves out what is missing', () => {
    expect(xmlElement('link', { href: 'a"b', hreflang: null })).toBe('<link href="a&#x22;b"/>')
    expect(xmlParent('media:content', {}, ['', ''])).toBe('<media:content/>')
    expect(xmlParent('item', {}, ['<a/>', '', '<b/>'])).toBe('<item>\n<a/>\n<b/>\n</item>')
  })
})
