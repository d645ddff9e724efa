import { describe, expect, it } from 'vitest'
import { findExcerpt } from '@/search/findExcerpt'
import { findWordsIn, markWords, type Root } from '@/search/markWords'
import { parseSearch } from '@/search/parseSearch'
import { toForms } from '@/search/toForms'
import { toQueries } from '@/search/toQueries'
import { toTails } from '@/search/toTails'
import { toWords } from '@/search/toWords'

const swedishEndings = { an: 'a', ans: 'a' }

function aRoot(word: string, root = word): Root {
  return { word, form: word, root }
}

describe('the words of a text', () => {
  it('are its letters and digits, in lower case', () => {
    expect(toWords('EU:s plan 2025–2030 (”Återbruk”), 1,5 °C – e-post')).toEqual([
      'eu', 's', 'plan', '2025', '2030', 'återbruk', '1', '5', 'c', 'e', 'post',
    ])
  })

  it('are the same however å, ä and ö are typed', () => {
    expect(toWords('Sjö'.normalize('NFD'))).toEqual(toWords('sjö'))
    expect(toWords('Sjö')).not.toEqual(toWords('Sjo'))
  })

  it('hold nothing that a database cannot', () => {
    expect(toWords('a\u0000b \uD800 c')).toEqual(['a', 'b', 'c'])
    expect(toWords('x'.repeat(81))).toEqual([])
  })

  it('end in words that may be compounds’ last parts', () => {
    expect(toTails('Skogsbruk i norr')).toEqual(['gsbruk', 'sbruk', 'bruk'])
  })
})

describe('what is written in the search box', () => {
  it('is a list of words, and of phrases in quotation marks', () => {
    expect(parseSearch('  ny ”grön omställning” "i norr" Gävle ')).toEqual({
      searched: 'ny ”grön omställning” "i norr" Gävle',
      isCut: false,
      terms: [['ny'], ['grön', 'omställning'], ['i', 'norr'], ['gävle']],
    })
  })

  it('has no phrase where a quotation mark is never closed', () => {
    expect(parseSearch('ny ”grön omställning').terms).toEqual([['ny'], ['grön'], ['omställning']])
  })

  it.each(['', '   ', '!', '"" ”', '\u0000', '🦌', '–'])('may hold no word at all: %j', (written) => {
    expect(parseSearch(written).terms).toEqual([])
  })

  it('is cut when it is too long', () => {
    expect(parseSearch('å'.repeat(201))).toMatchObject({ searched: 'å'.repeat(200), isCut: true })
    expect(parseSearch('a b c d e f g h i j k l m n o p').isCut).toBe(false)
    expect(parseSearch('a b c d e f g h i j k l m n o p q')).toMatchObject({ isCut: true, terms: { length: 16 } })
  })
})

describe('a question to the database', () => {
  it('asks for short words as they are, and for longer ones as parts of compounds too', () => {
    expect(toQueries([['eu'], ['skog'], ['klimat']], {})).toEqual({
      strict: '((eu:ABC)) & ((skog:ABC)) & ((klimat:ABC))',
      wide: '((eu:ABC)) & ((skog:ABC | skog:*ABC)) & ((klimat:ABC | klimat:*ABC | klimat:*D))',
    })
  })

  it('asks for phrases word by word', () => {
    expect(toQueries([['grön', 'omställning']], {}).wide).toBe('((grön:ABC) <-> (omställning:ABC))')
  })

  it('asks for a word without the endings that the database’s rules leave on it', () => {
    expect(toForms('gruvan', swedishEndings)).toEqual(['gruvan', 'gruva'])
    expect(toForms('plan', swedishEndings)).toEqual(['plan'])
    expect(toQueries([['gruvan']], swedishEndings).strict).toBe('((gruvan:ABC | gruva:ABC))')
  })
})

describe('the words searched for', () => {
  it('are marked in every form and in compounds, and the text stays as it was', () => {
    const text = 'Klimatomställningen: OMSTÄLLNING nu.'
    const pieces = markWords(text, [aRoot('omställningen', 'omställning')])

    expect(pieces).toEqual([
      { words: 'Klimatomställningen', isSearched: true },
      { words: ': ', isSearched: false },
      { words: 'OMSTÄLLNING', isSearched: true },
      { words: ' nu.', isSearched: false },
    ])
    expect(pieces.map(({ words }) => words).join('')).toBe(text)
  })

  it('are not marked within other words when they are short', () => {
    expect(findWordsIn('Neutral europé', [aRoot('eu')])).toEqual(new Set())
    expect(findWordsIn('EU:s mål', [aRoot('eu')])).toEqual(new Set(['eu']))
    expect(findWordsIn('Migranter', [aRoot('gran')])).toEqual(new Set())
    expect(findWordsIn('Rosorna', [aRoot('ros')])).toEqual(new Set(['ros']))
  })

  it('are nowhere in a text without them', () => {
    expect(markWords('Ingenting.', [aRoot('något')])).toEqual([{ words: 'Ingenting.', isSearched: false }])
    expect(markWords('', [aRoot('något')])).toEqual([])
  })
})

describe('an excerpt', () => {
  const long = `${'Mycket annat står först. '.repeat(20)}Här nämns vatten i förbigående. ${'Och sedan mer. '.repeat(20)}`

  it('is the paragraph that holds most of the words', () => {
    expect(findExcerpt('Om vatten.\nOm vatten och is.\nOm is.', [aRoot('vatten'), aRoot('is')])).toBe('Om vatten och is.')
  })

  it('is cut at words around the first that was searched for', () => {
    const excerpt = findExcerpt(long, [aRoot('vatten')]) ?? ''

    expect(excerpt).toMatch(/^… [\p{L}]+.* Här nämns vatten i förbigående\. .*[\p{L}]+ …$/u)
    expect(excerpt.length).toBeLessThan(240)
    expect(long).toContain(excerpt.slice(2, -2))
  })

  it('begins and ends where its paragraph does', () => {
    expect(findExcerpt(`Vatten ${'och mer '.repeat(50)}`, [aRoot('vatten')])).toMatch(/^Vatten och/)
    expect(findExcerpt(`(${'och mer '.repeat(50)}vatten.)`, [aRoot('vatten')])).toMatch(/vatten\.\)$/)
  })

  it('is none where no paragraph holds any', () => {
    expect(findExcerpt('Om is.', [aRoot('vatten')])).toBeNull()
  })
})
