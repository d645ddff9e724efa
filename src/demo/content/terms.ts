import type { DemoTerm } from '../demoRecords'

const intoEnglish = { source: 'sv', target: 'en' } as const
const intoSwedish = { source: 'en', target: 'sv' } as const

/**
 * How the demo newsroom says what it writes of in the other language, after the names that authorities have for
 * themselves and the words of the EU.
 *
 * @see https://iate.europa.eu/
 */
export const terms: DemoTerm[] = [
  {
    ...intoEnglish,
    term: 'Norra Mellansverige',
    translation: 'North Middle Sweden',
    forbidden: ['Northern Central Sweden', 'North Central Sweden'],
    note: 'Namnet i EU:s indelning i regioner, NUTS SE31.',
  },
  {
    ...intoEnglish,
    term: 'Europeiska kommissionen',
    forms: ['EU-kommissionen', 'kommissionen'],
    translation: 'European Commission',
    admitted: ['Commission'],
    forbidden: ['EU Commission'],
  },
  {
    ...intoEnglish,
    term: 'Tillväxtverket',
    translation: 'Swedish Agency for Economic and Regional Growth',
    note: 'Myndighetens eget engelska namn.',
  },
  {
    ...intoEnglish,
    term: 'länsstyrelse',
    translation: 'county administrative board',
    forbidden: ['county board', 'county council'],
    note: 'Med stora bokstäver i namn: County Administrative Board of Gävleborg.',
  },
  {
    ...intoEnglish,
    term: 'Region Gävleborg',
    translation: 'Region Gävleborg',
    forbidden: ['Gävleborg Region', 'Gävleborg County Council'],
    note: 'Regionernas namn översätts inte.',
  },
  {
    ...intoEnglish,
    term: 'Paper Province',
    translation: 'Paper Province',
    note: 'Klustrets namn, som inte översätts. Det är inget län.',
  },
  { ...intoEnglish, term: 'kommun', translation: 'municipality', forbidden: ['commune', 'borough'] },
  { ...intoEnglish, term: 'län', translation: 'county', forbidden: ['province'] },
  {
    ...intoEnglish,
    term: 'små och medelstora företag',
    forms: ['SMF'],
    translation: 'small and medium-sized enterprises',
    admitted: ['small and medium-sized firms', 'small and medium-sized companies', 'SME'],
    forbidden: ['small and medium enterprises', 'small and medium companies'],
  },
  {
    ...intoEnglish,
    term: 'industriell omställning',
    translation: 'industrial transition',
    forbidden: ['industrial conversion'],
  },
  {
    ...intoEnglish,
    term: 'smart specialisering',
    translation: 'smart specialisation',
    forbidden: ['smart specialization'],
    note: 'Brittisk stavning, som i EU:s texter.',
  },
  { ...intoEnglish, term: 'samordnare', translation: 'coordinator', forbidden: ['co-ordinator'] },
  {
    ...intoEnglish,
    term: 'krona',
    translation: 'krona',
    admitted: ['kronor', 'SEK'],
    forbidden: ['crown'],
    note: 'Flertal: kronor, aldrig kronas.',
  },
  {
    ...intoSwedish,
    term: 'smart specialisation',
    translation: 'smart specialisering',
    forbidden: ['intelligent specialisering'],
  },
  {
    ...intoSwedish,
    term: 'European Commission',
    forms: ['Commission'],
    translation: 'EU-kommissionen',
    admitted: ['Europeiska kommissionen', 'kommissionen'],
    forbidden: ['Europakommissionen'],
  },
]
