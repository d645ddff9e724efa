import type { DemoDocument } from '../../demoRecords'

/** The evaluation of the lab, which was written in Swedish alone. */
export const labEvaluationFiles: DemoDocument[] = [
  {
    key: 'labEvaluationSv',
    filename: 'utvardering-transition-lab-2022-1.pdf',
    earlier: { filename: 'utvardering-transition-lab.pdf', subtitle: 'Sex workshoppar, 241 deltagare och fjorton innovationscheckar.' },
    language: 'sv',
    title: 'Vad labbet lärde oss: utvärdering av Transition Lab 2019–2021',
    subtitle: 'Sex workshoppar, 214 deltagare och fjorton innovationscheckar.',
    publisher: 'Regionsamverkan Norra Mellansverige',
    issuedAt: new Date('2022-05-18T06:00:00.000Z'),
    reportNumber: '2022:1',
    sections: [
      {
        heading: 'Så gjordes utvärderingen',
        paragraphs: ['Vi har läst protokollen, intervjuat 48 deltagare och följt pengarna i fjorton projekt.'],
      },
      {
        heading: 'Resultat',
        paragraphs: [
          'Deltagarna uppskattade träffarna. Mellan dem hände för lite, och hälften kom bara en gång.',
          'Fem av de fjorton projekten lever vidare med andra pengar.',
        ],
      },
      {
        heading: 'Råd',
        paragraphs: ['Tre råd till den som driver labbet vidare:'],
        points: [
          'Gör labbet till en plats som alltid är öppen.',
          'Välj färre problem och arbeta längre med vart och ett.',
          'Bjud in dem som köper, inte bara dem som utvecklar.',
        ],
      },
    ],
  },
]
