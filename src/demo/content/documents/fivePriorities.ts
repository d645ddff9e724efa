import type { DemoDocument } from '../../demoRecords'
import { foldLines } from '../../foldLines'

const issuedAt = new Date('2019-12-04T07:00:00.000Z')

/** The main report, in both languages. */
export const fivePrioritiesFiles: DemoDocument[] = [
  {
    key: 'fivePrioritiesSv',
    filename: 'fem-prioriteringar-2019-3.pdf',
    language: 'sv',
    title: 'Fem prioriteringar för regioner i omställning',
    subtitle: 'En läsning av EU-kommissionens och OECD:s verktygslåda med tre svenska län för ögonen.',
    publisher: 'Regionsamverkan Norra Mellansverige',
    issuedAt,
    reportNumber: '2019:3',
    sections: [
      {
        heading: 'Sammanfattning',
        paragraphs: [
          foldLines(`EU-kommissionen och OECD har tillsammans med tolv regioner och länder letat efter det som hindrar
            jobb och tillväxt i områden med gammal industri. De föreslår åtgärder på fem områden. Den här rapporten
            beskriver områdena med våra egna ord och bedömer vad de betyder för Dalarna, Gävleborg och Värmland.`),
          foldLines(`Vår slutsats är att länen bör börja med att få innovation att nå fler små och medelstora företag.
            Där finns redan en gemensam arbetsform i Transition Lab.`),
        ],
      },
      {
        heading: 'De fem prioriteringarna',
        paragraphs: ['Varje område har ett hinder och några åtgärder som har prövats någonstans i Europa.'],
        points: [
          'Rusta för morgondagens jobb: ta reda på vilken kompetens som krävs, innan bristen är ett faktum.',
          'Få innovation att nå fler: digitalisera, bygg nätverk och för lärosäten och företag närmare varandra.',
          'Ge företagare kraft och privat kapital en roll: råd, mentorer och öppna forskningssamarbeten.',
          'Ställ om till en ekonomi som klarar klimatet: stöd lokal energi och skriv in klimatet i strategierna.',
          'Låt tillväxten komma alla till del: samarbete mellan stad och landsbygd, och uppkoppling överallt.',
        ],
      },
      {
        heading: 'Vad det betyder för de tre länen',
        paragraphs: [
          foldLines(`Stål, papper och verkstadsindustri betyder mycket i de tre länen, och omkring de stora företagen
            finns många mindre leverantörer. Det är ofta de som har svårast att avsätta tid för utveckling. Åtgärder
            som kräver att de själva skriver ansökningar når inte fram.`),
          foldLines(`Avstånden är den andra svårigheten. Den som arbetar fem mil från närmaste lärosäte behöver kunna
            delta på distans, eller få besök.`),
        ],
      },
      {
        heading: 'Våra förslag',
        paragraphs: ['Vi föreslår att länen tillsammans gör tre saker under 2020:'],
        points: [
          'Låter Transition Lab välja problem tillsammans med mindre företag, inte åt dem.',
          'Håller minst var tredje aktivitet utanför residensstäderna.',
          'Följer upp vilka företag som aldrig har deltagit, och frågar varför.',
        ],
      },
    ],
  },
  {
    key: 'fivePrioritiesEn',
    filename: 'five-priorities-2019-3.pdf',
    language: 'en',
    title: 'Five priorities for regions in transition',
    subtitle: 'A reading of the European Commission’s and the OECD’s toolbox with three Swedish counties in mind.',
    publisher: 'North Middle Sweden Regional Cooperation',
    issuedAt,
    reportNumber: '2019:3',
    sections: [
      {
        heading: 'Summary',
        paragraphs: [
          foldLines(`Together with twelve regions and countries, the European Commission and the OECD have looked for
            what holds back jobs and growth in areas of old industry. They propose measures in five areas. This report
            describes those areas in our own words and considers what they mean for Dalarna, Gävleborg and
            Värmland.`),
          foldLines(`Our conclusion is that the counties should begin by bringing innovation to more small and
            medium-sized firms, where the Transition Lab already offers a shared way of working.`),
        ],
      },
      {
        heading: 'The five priorities',
        paragraphs: ['Each area has an obstacle, and some measures that have been tried somewhere in Europe.'],
        points: [
          'Prepare for tomorrow’s jobs: find out which skills are needed before the shortage is a fact.',
          'Bring innovation to more firms: digitalise, build networks and bring universities and firms together.',
          'Give entrepreneurs strength and private capital a role: advice, mentors and open research partnerships.',
          'Move to an economy the climate can bear: support local energy and write the climate into strategies.',
          'Share growth with everyone: cooperation between town and country, and connections everywhere.',
        ],
      },
      {
        heading: 'What it means for the three counties',
        paragraphs: [
          foldLines(`Steel, paper and engineering matter a great deal in the three counties, and around the large
            companies there are many smaller suppliers. They often find it hardest to set time aside for development.
            Measures that require them to write applications themselves do not reach them.`),
          foldLines(`Distance is the other difficulty. Those who work fifty kilometres from the nearest university must
            be able to take part remotely, or be visited.`),
        ],
      },
      {
        heading: 'Our proposals',
        paragraphs: ['We propose that the counties do three things together in 2020:'],
        points: [
          'Let the Transition Lab choose problems with smaller firms, not on their behalf.',
          'Hold at least one activity in three outside the county towns.',
          'Find out which companies have never taken part, and ask why.',
        ],
      },
    ],
  },
]
