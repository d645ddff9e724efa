/** One page of each sort in the demo newsroom, in both languages: see docs/demo.md. */
export const places = {
  'front page': { sv: '/sv', en: '/en' },
  news: { sv: '/sv/nyheter', en: '/en/news' },
  reports: { sv: '/sv/rapporter', en: '/en/reports' },
  'press releases': { sv: '/sv/pressmeddelanden', en: '/en/press-releases' },
  contacts: { sv: '/sv/kontakt', en: '/en/contacts' },
  'ways to subscribe': { sv: '/sv/prenumerera', en: '/en/subscribe' },
  topic: { sv: '/sv/amnen/energi-och-klimat', en: '/en/topics/energy-and-climate' },
  article: {
    sv: '/sv/nyheter/tre-verkstader-delade-pa-sina-matare-och-sparade-el',
    en: '/en/news/three-workshops-pooled-their-meters-and-saved-power',
  },
  'article with a film': {
    sv: '/sv/nyheter/forslaget-till-strategi-presenterades-pa-distans',
    en: '/en/news/draft-strategy-presented-at-a-distance',
  },
  event: {
    sv: '/sv/nyheter/valkommen-till-vintermotet-om-industri-el-och-kompetens',
    en: '/en/news/winter-meeting-to-take-on-industry-power-and-skills',
  },
  report: {
    sv: '/sv/rapporter/fem-prioriteringar-for-regioner-i-omstallning',
    en: '/en/reports/five-priorities-for-regions-in-transition',
  },
  'report with a table': {
    sv: '/sv/rapporter/varme-och-el-over-industrins-outnyttjade-energi',
    en: '/en/reports/heat-and-power-to-spare-the-unused-energy-of-industry',
  },
  'press release': {
    sv: '/sv/pressmeddelanden/industrin-kan-spara-38-miljoner-om-aret-pa-att-valja-tid',
    en: '/en/press-releases/industry-could-save-38-million-kronor-a-year-by-choosing-its-hours',
  },
  'text with links': {
    sv: '/sv/nyheter/tolv-regioner-och-lander-provar-nya-vagar-genom-industrins-omstallning',
    en: '/en/news/twelve-regions-and-countries-to-test-new-routes-through-industrial-change',
  },
} as const

/** A text that exists in Swedish alone, and its address word under English. */
export const swedishOnly = {
  sv: '/sv/nyheter/ungdomspanelen-skriv-platsannonser-som-gar-att-forsta',
  en: '/en/news/ungdomspanelen-skriv-platsannonser-som-gar-att-forsta',
  title: 'Ungdomspanelen: Skriv platsannonser som går att förstå',
}

interface Row {
  sort: string
  language: 'sv' | 'en'
  path: string
  status: 200 | 404
}

/** Every place in every language, as rows for a test of each. */
export const pages: Row[] = [
  ...Object.entries(places).flatMap(([sort, { sv, en }]) => [
    { sort, language: 'sv', path: sv, status: 200 } as const,
    { sort, language: 'en', path: en, status: 200 } as const,
  ]),
  { sort: 'address that leads nowhere', language: 'sv', path: '/sv/finns-inte', status: 404 },
  { sort: 'address that leads nowhere', language: 'en', path: '/en/no-such-page', status: 404 },
  { sort: 'text without a translation', language: 'en', path: swedishOnly.en, status: 404 },
]
