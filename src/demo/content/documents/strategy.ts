import type { DemoDocument } from '../../demoRecords'

const issuedAt = new Date('2020-09-15T06:00:00.000Z')

/** The strategy of 2020, in both languages. */
export const strategyFiles: DemoDocument[] = [
  {
    key: 'strategySv',
    filename: 'strategi-industriell-omstallning-2020-2.pdf',
    language: 'sv',
    title: 'Strategi för industriell omställning i Norra Mellansverige',
    subtitle: 'Fyra teman och tolv mål för 2020–2027.',
    publisher: 'Regionsamverkan Norra Mellansverige',
    issuedAt,
    reportNumber: '2020:2',
    sections: [
      {
        heading: 'Vad strategin är till för',
        paragraphs: ['Strategin säger vad tre län vill uppnå tillsammans. Vem som gör vad står i handlingsplanen.'],
      },
      {
        heading: 'Fyra teman',
        paragraphs: ['Varje tema har tre mål, som alla går att mäta.'],
        points: [
          'Digitalisering och affärsutveckling.',
          'Energieffektivisering och cirkulär ekonomi.',
          'Innovation och entreprenörskap.',
          'Människan i industrin.',
        ],
      },
      {
        heading: 'Så följs målen upp',
        paragraphs: ['Målen redovisas varje höst. Ett mål som missas två år i rad får mer resurser eller tas bort.'],
      },
    ],
  },
  {
    key: 'strategyEn',
    filename: 'strategy-industrial-transition-2020-2.pdf',
    language: 'en',
    title: 'Strategy for industrial transition in North Middle Sweden',
    subtitle: 'Four themes and twelve targets for 2020–2027.',
    publisher: 'North Middle Sweden Regional Cooperation',
    issuedAt,
    reportNumber: '2020:2',
    sections: [
      {
        heading: 'What the strategy is for',
        paragraphs: [
          'The strategy says what three counties want to achieve together. Who does what is for the plan of action.',
        ],
      },
      {
        heading: 'Four themes',
        paragraphs: ['Each theme has three targets, all of them measurable.'],
        points: [
          'Digitalisation and business development.',
          'Energy efficiency and the circular economy.',
          'Innovation and entrepreneurship.',
          'People in industry.',
        ],
      },
      {
        heading: 'How the targets are reviewed',
        paragraphs: ['Results are reported every autumn. A target missed two years running is resourced or dropped.'],
      },
    ],
  },
]
