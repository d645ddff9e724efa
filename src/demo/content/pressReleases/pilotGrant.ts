import { body } from '../../compose/body'
import { quotation } from '../../compose/blocks'
import { h2, li, p, ul } from '../../compose/prose'
import type { DemoPressRelease } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const pilotGrant: DemoPressRelease = {
  key: 'pilotGrant',
  type: 'press-releases',
  language: 'sv',
  facts: {
    topics: ['funding', 'europe'],
    contacts: ['pressDesk'],
    heroImage: 'regionMap',
    related: [{ type: 'articles', key: 'pilotAction' }],
    pressImages: ['regionMap', 'workshopTable'],
  },
  words: {
    state: 'published',
    publishedAt: '2019-05-08T10:00:00.000Z',
    place: 'Gävle',
    title: 'Norra Mellansverige får 300 000 euro för att ställa om industrin',
    standfirst: foldLines(`EU-kommissionen stöder tolv europeiska regioner och länder på väg genom industriell
      omställning. Dalarna, Gävleborg och Värmland är en av dem. Pengarna går till ett Transition Lab.`),
    body: body(
      p`Stödet presenterades i dag, tillsammans med de första resultaten från kommissionens pilot. Varje deltagare får
        300 000 euro för att genomföra delar av den handlingsplan som togs fram under 2018.`,
      quotation(
        'Vi har haft ett år på oss att tänka. Nu ska företag, forskare och kommuner få pröva tillsammans.',
        'Samordnaren vid EU-kontoret',
        'Regionsamverkan Norra Mellansverige',
      ),
      h2`Det här ska pengarna användas till`,
      ul(
        li`workshoppar om hur material och energi kan användas bättre och utsläppen bli lägre`,
        li`innovationscheckar till projekt som lyfts fram i workshopparna`,
        li`förberedelser för en gemensam plattform för öppen innovation.`,
      ),
      p`Kommissionen kommer att använda erfarenheterna när stödet till omställning i hela Europa utformas för perioden
        2021–2027.`,
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2019-05-08T10:00:00.000Z',
      place: 'Gävle',
      title: 'North Middle Sweden receives 300,000 euros for industrial transition',
      standfirst: foldLines(`The European Commission is supporting twelve European regions and countries through
        industrial transition. Dalarna, Gävleborg and Värmland are one of them. The money goes to a Transition Lab.`),
      body: body(
        p`The support was announced today, along with the first results of the Commission’s pilot. Each participant
          receives 300,000 euros to carry out parts of the plan of action drawn up in 2018.`,
        quotation(
          'We have had a year to think. Now companies, researchers and municipalities get to try things together.',
          'EU coordinator',
          'North Middle Sweden Regional Cooperation',
        ),
        h2`What the money is for`,
        ul(
          li`workshops on better use of materials and energy, and on lower emissions`,
          li`innovation vouchers for projects that emerge from the workshops`,
          li`preparations for a shared platform for open innovation.`,
        ),
        p`The Commission will use the experience in shaping support for transition throughout Europe in 2021–2027.`,
      ),
    },
  },
}
