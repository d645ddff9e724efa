import { describe, expect, it } from 'vitest'
import { parseSafeUrl } from '@/domain/safeUrl'

describe('parseSafeUrl', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['  https://example.org/a ', 'https://example.org/a'],
    ['https://exämple.org/å ö?q=ä#é', 'https://xn--exmple-cua.org/%C3%A5%20%C3%B6?q=%C3%A4#%C3%A9'],
    ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
    ['mailto:å@example.org', 'mailto:%C3%A5@example.org'],
    ['mailto:a b@example.org?subject=Hej du', 'mailto:a%20b@example.org?subject=Hej%20du'],
    ['tel:+46 8 681 66 14', 'tel:+4686816614'],
  ])('spells %s in ASCII as %s', (typed, spelled) => {
    expect(parseSafeUrl(typed)?.href).toBe(spelled)
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//example.org/a',
    '\\\\example.org/a',
    '/sv/nyheter',
    'example.org',
    '#rubrik',
    'https://',
    '',
  ])('refuses %j', (typed) => {
    expect(parseSafeUrl(typed)).toBeNull()
  })
})
