import type { DemoDocument } from '../../demoRecords'

const issuedAt = new Date('2024-02-06T07:00:00.000Z')

/** The report on skills, in both languages. */
export const skillsFiles: DemoDocument[] = [
  {
    key: 'skillsSv',
    filename: 'vem-ska-laga-maskinerna-2024-1.pdf',
    language: 'sv',
    title: 'Vem ska laga maskinerna? Industrins kompetensförsörjning till 2030',
    subtitle: 'En undersökning bland 412 industriföretag i Dalarna, Gävleborg och Värmland.',
    publisher: 'Regionsamverkan Norra Mellansverige',
    issuedAt,
    reportNumber: '2024:1',
    sections: [
      {
        heading: 'Bristen',
        paragraphs: [
          'Sex av tio företag har svårt att rekrytera. Störst är behovet av underhållstekniker.',
          'Fram till 2030 behövs 1\u00A0150 underhållstekniker. 520 väntas bli utbildade.',
        ],
      },
      {
        heading: 'Orsakerna',
        paragraphs: ['Var fjärde utbildningsplats står tom, och en av fem som börjar slutar i förtid.'],
      },
      {
        heading: 'Fyra förslag',
        paragraphs: ['Förslagen kan genomföras var för sig, men gör störst nytta tillsammans.'],
        points: ['Öppna grindarna.', 'Korta vägen.', 'Ta vara på erfarenhet.', 'Dela på lärarna.'],
      },
    ],
  },
  {
    key: 'skillsEn',
    filename: 'who-will-mend-the-machines-2024-1.pdf',
    language: 'en',
    title: 'Who will mend the machines? The supply of industrial skills to 2030',
    subtitle: 'A survey of 412 industrial companies in Dalarna, Gävleborg and Värmland.',
    publisher: 'North Middle Sweden Regional Cooperation',
    issuedAt,
    reportNumber: '2024:1',
    sections: [
      {
        heading: 'The shortage',
        paragraphs: [
          'Six companies in ten find it hard to recruit. The need is greatest for maintenance technicians.',
          'By 2030, 1,150 maintenance technicians are needed. 520 are expected to be trained.',
        ],
      },
      {
        heading: 'The causes',
        paragraphs: ['One training place in four is empty, and one in five of those who start leaves early.'],
      },
      {
        heading: 'Four proposals',
        paragraphs: ['The proposals can be carried out one by one, but do most good together.'],
        points: ['Open the gates.', 'Shorten the path.', 'Value experience.', 'Share the teachers.'],
      },
    ],
  },
]
