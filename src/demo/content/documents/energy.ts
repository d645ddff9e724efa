import type { DemoDocument } from '../../demoRecords'

const issuedAt = new Date('2026-06-10T06:00:00.000Z')

/** The report on energy, in both languages. */
export const energyFiles: DemoDocument[] = [
  {
    key: 'energySv',
    filename: 'varme-och-el-over-2026-1.pdf',
    language: 'sv',
    title: 'Värme och el över: industrins outnyttjade energi',
    subtitle: 'Ett år med mätarna i 46 företag i Dalarna, Gävleborg och Värmland.',
    publisher: 'Regionsamverkan Norra Mellansverige',
    issuedAt,
    reportNumber: '2026:1',
    sections: [
      {
        heading: 'Värme',
        paragraphs: [
          'De 46 företagen förlorar 310 gigawattimmar värme om året.',
          'En tredjedel av den skulle kunna användas av någon annan inom två kilometer.',
        ],
      },
      {
        heading: 'El',
        paragraphs: [
          'Fyra av tio företag kan flytta minst en tiondel av sin förbrukning utan att tillverka mindre.',
          'Det skulle spara 38 miljoner kronor om året och minska trängseln i elnätet med 6 procent.',
        ],
      },
      {
        heading: 'Hindren',
        paragraphs: ['Skälen till att så lite blir gjort är sällan tekniska:'],
        points: [
          'Ingen har i uppdrag att bevaka elpriset.',
          'Scheman är förhandlade för länge sedan.',
          'Besparingen hamnar på en annan avdelnings konto.',
        ],
      },
    ],
  },
  {
    key: 'energyEn',
    filename: 'heat-and-power-to-spare-2026-1.pdf',
    language: 'en',
    title: 'Heat and power to spare: the unused energy of industry',
    subtitle: 'A year with the meters of 46 companies in Dalarna, Gävleborg and Värmland.',
    publisher: 'North Middle Sweden Regional Cooperation',
    issuedAt,
    reportNumber: '2026:1',
    sections: [
      {
        heading: 'Heat',
        paragraphs: [
          'The 46 companies lose 310 gigawatt-hours of heat a year.',
          'A third of it could be used by someone else within two kilometres.',
        ],
      },
      {
        heading: 'Power',
        paragraphs: [
          'Four companies in ten can shift at least a tenth of their demand without producing any less.',
          'That would save 38 million kronor a year and cut congestion in the grid by 6 per cent.',
        ],
      },
      {
        heading: 'The obstacles',
        paragraphs: ['The reasons why so little is done are seldom technical:'],
        points: [
          'It is nobody’s job to watch the price of power.',
          'Schedules were negotiated long ago.',
          'The saving lands on another department’s budget.',
        ],
      },
    ],
  },
]
