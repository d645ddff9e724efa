import { body } from '../../compose/body'
import { linkList, quotation } from '../../compose/blocks'
import { entryTo } from '../../compose/links'
import { h2, p } from '../../compose/prose'
import type { DemoPressRelease } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const energyPress: DemoPressRelease = {
  key: 'energyPress',
  type: 'press-releases',
  language: 'sv',
  facts: {
    topics: ['energy'],
    contacts: ['pressDesk', 'analysisUnit'],
    heroImage: 'powerLine',
    related: [{ type: 'articles', key: 'residualHeat' }],
    pressImages: ['powerLine', 'windTurbines', 'greenhouse'],
  },
  words: {
    state: 'published',
    publishedAt: '2026-06-10T07:00:00.000Z',
    place: 'Gävle',
    title: 'Industrin kan spara 38 miljoner om året på att välja tid',
    standfirst: foldLines(`Fyra av tio industriföretag i tre län kan flytta el från dyra timmar till billiga utan att
      tillverka mindre. De flesta låter bli, visar en ny rapport.`),
    body: body(
      p`Regionsamverkan Norra Mellansverige har under ett år följt energin i 46 företag. De svarar tillsammans för
        ungefär hälften av industrins energianvändning i Dalarna, Gävleborg och Värmland.`,
      quotation(
        'Hindret är inte tekniken. Hindret är att ingen har till uppgift att titta på klockan.',
        'En av rapportens utredare',
        'Analysenheten',
      ),
      h2`Värme för en stad`,
      p`Företagen släpper dessutom ut 310 gigawattimmar värme varje år. En tredjedel av den skulle kunna användas av
        någon annan i närheten. Den ljumma värmen, under 50 grader, är den som oftast går till spillo.`,
      h2`Utlysning i höst`,
      p`I november öppnar en utlysning för företag som vill pröva att flytta sin elförbrukning.`,
      linkList('Läs rapporten', entryTo('Värme och el över', 'reports', 'energyReport')),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2026-06-11T08:30:00.000Z',
      place: 'Gävle',
      title: 'Industry could save 38 million kronor a year by choosing its hours',
      standfirst: foldLines(`Four in ten industrial companies in three counties can move power from expensive hours to
        cheap ones without producing less. Most do not, a new report shows.`),
      body: body(
        p`For a year, North Middle Sweden Regional Cooperation has followed the energy used by 46 companies. Together
          they account for about half of industrial energy use in Dalarna, Gävleborg and Värmland.`,
        quotation(
          'The obstacle isn’t technology. The obstacle is that it’s nobody’s job to watch the clock.',
          'One of the report’s investigators',
          'Analysis unit',
        ),
        h2`Heat for a town`,
        p`The companies also let out 310 gigawatt-hours of heat each year. A third of it could be used by someone
          nearby. Lukewarm heat, below 50 degrees, is what most often goes to waste.`,
        h2`A call this autumn`,
        p`In November a call will open for companies that want to try shifting their power use.`,
        linkList('Read the report', entryTo('Heat and power to spare', 'reports', 'energyReport')),
      ),
    },
  },
}
