import { describe, expect, it } from 'vitest'
import { toInlines } from '@/importing/toInlines'

const text = (words: string) => ({ type: 'text', text: words, format: 0 })
const link = (words: string, url: string) => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [text(words)],
})

describe('toInlines', () => {
  it('makes addresses links and leaves the sentence’s full stop outside', () => {
    expect(toInlines('Se www.example.org/plan. Skriv till info@example.org.')).toEqual([
      text('Se '),
      link('www.example.org/plan', 'https://www.example.org/plan'),
      text('. Skriv till '),
      link('info@example.org', 'mailto:info@example.org'),
      text('.'),
    ])
  })

  it('keeps the lines of an address', () => {
    expect(toInlines('Storgatan 1\nGävle')).toEqual([text('Storgatan 1'), { type: 'linebreak' }, text('Gävle')])
  })
})
