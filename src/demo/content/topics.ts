import type { DemoTopic } from '../demoRecords'

/** What the demo newsroom writes about. */
export const topics: DemoTopic[] = [
  {
    key: 'industrialTransition',
    name: { sv: 'Industriell omställning', en: 'Industrial transition' },
    description: {
      sv: 'Hur verk, verkstäder och leverantörer i tre län ställer om, och vad de behöver för att lyckas.',
      en: 'How mills, workshops and suppliers in three counties are changing, and what they need to succeed.',
    },
  },
  {
    key: 'circularEconomy',
    name: { sv: 'Cirkulär ekonomi', en: 'Circular economy' },
    description: {
      sv: 'Material som används igen, restprodukter som får en köpare och varor som håller längre.',
      en: 'Materials used again, by-products that find a buyer and goods made to last.',
    },
  },
  {
    key: 'energy',
    name: { sv: 'Energi och klimat', en: 'Energy and climate' },
    description: {
      sv: 'El, spillvärme och utsläpp: vad industrin kan spara, dela och byta ut.',
      en: 'Power, residual heat and emissions: what industry can save, share and replace.',
    },
  },
  {
    key: 'skills',
    name: { sv: 'Kompetens och arbete', en: 'Skills and work' },
    description: {
      sv: 'Yrken som försvinner, yrken som växer fram och hur människor rör sig mellan dem.',
      en: 'Jobs that disappear, jobs that emerge and how people move between them.',
    },
  },
  {
    key: 'innovation',
    name: { sv: 'Innovation', en: 'Innovation' },
    description: {
      sv: 'Idéer som prövas tillsammans av företag, lärosäten och offentliga verksamheter.',
      en: 'Ideas put to the test together by companies, universities and public bodies.',
    },
  },
  {
    key: 'digitalisation',
    name: { sv: 'Digitalisering', en: 'Digitalisation' },
    description: {
      sv: 'Data, sensorer och nya arbetssätt i små och medelstora industriföretag.',
      en: 'Data, sensors and new ways of working in small and medium-sized industrial firms.',
    },
  },
  {
    key: 'europe',
    name: { sv: 'Samarbete i Europa', en: 'European cooperation' },
    description: {
      sv: 'Pilotprojekt, nätverk och program där Norra Mellansverige lär av andra regioner och de av oss.',
      en: 'Pilots, networks and programmes in which North Middle Sweden and other regions learn from each other.',
    },
  },
  {
    key: 'funding',
    name: { sv: 'Stöd och utlysningar', en: 'Funding and calls' },
    description: {
      sv: 'Pengar att söka, vem som kan få dem och vad de har lett till.',
      en: 'Money to apply for, who can have it and what it has led to.',
    },
  },
]
