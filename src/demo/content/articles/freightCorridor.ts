import { body } from '../../compose/body'
import { factBox } from '../../compose/blocks'
import { h2, p } from '../../compose/prose'
import { table } from '../../compose/table'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const freightCorridor: DemoArticle = {
  key: 'freightCorridor',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['energy', 'industrialTransition'],
    contacts: ['analysisUnit'],
    heroImage: 'railway',
    related: [{ type: 'articles', key: 'openPlatform' }],
  },
  words: {
    state: 'published',
    publishedAt: '2025-11-19T07:00:00.000Z',
    title: 'Halvtomma vagnar kan fyllas om företagen delar tåg',
    standfirst: foldLines(`Var tredje godsvagn som lämnar de tre länen har plats över. Ett försök med delade tåg visar
      att mindre företag kan få gods på räls utan att fylla en hel vagn.`),
    body: body(
      p`Elva företag har under hösten delat på ett tåg i veckan till hamnen. Inget av dem skickar tillräckligt för en
        egen vagn. Tillsammans fyllde de nio.`,
      p`Försöket bygger på ett problem som lades ut på plattformen för öppen innovation. Ett av företagen beskrev att
        det körde lastbil till hamnen varje dag, alltid bredvid ett spår.`,
      h2`Vad försöket kostade och gav`,
      table(
        ['Mått', 'Lastbil', 'Delat tåg'],
        ['Kostnad per ton', '312 kr', '298 kr'],
        ['Restid till hamnen', '6 timmar', '31 timmar'],
        ['Utsläpp per ton', '18 kg', '1 kg'],
        ['Leveranser i tid', '96 %', '88 %'],
      ),
      p`Tåget är alltså något billigare och mycket renare, men långsammare och mindre punktligt. För varor som ändå
        ligger i lager gör det inget. För reservdelar är det fel val.`,
      factBox(
        'Så räknade vi',
        p`Siffrorna gäller 38 resor från september till november. Utsläppen är beräknade från bränsle och el, inte från
          hela livscykeln.`,
      ),
      p`Försöket fortsätter till sommaren. Då ska en transportör ta över planeringen.`,
    ),
    history: [
      {
        act: 'publish',
        at: '2025-12-03T09:15:00.000Z',
        significance: 'correction',
        note: foldLines(`I tabellen stod att 88 procent av leveranserna med tåg kom i tid. Rätt siffra är 81 procent: vi
          hade räknat bort de resor som ställdes in.`),
        rewording: { '88 %': '81 %' },
      },
    ],
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2025-11-21T08:00:00.000Z',
      title: 'Half-empty wagons could be filled if companies share trains',
      standfirst: foldLines(`One goods wagon in three leaves the counties with room to spare. A trial of shared trains
        shows that smaller firms can move freight by rail without filling a whole wagon.`),
      body: body(
        p`This autumn, eleven companies have shared one train a week to the port. None of them sends enough for a wagon
          of its own. Together they filled nine.`,
        p`The trial grew out of a problem posted on the platform for open innovation. One of the companies explained
          that it drove a lorry to the port every day, always alongside a railway line.`,
        h2`What the trial cost and gave`,
        table(
          ['Measure', 'Lorry', 'Shared train'],
          ['Cost per tonne', 'SEK 312', 'SEK 298'],
          ['Time to the port', '6 hours', '31 hours'],
          ['Emissions per tonne', '18 kg', '1 kg'],
          ['Deliveries on time', '96%', '88%'],
        ),
        p`The train, then, is slightly cheaper and much cleaner, but slower and less punctual. For goods that would sit
          in a warehouse anyway, that makes no difference. For spare parts it is the wrong choice.`,
        factBox(
          'How we counted',
          p`The figures cover 38 journeys from September to November. Emissions are calculated from fuel and
            electricity, not over the full life cycle.`,
        ),
        p`The trial continues until the summer, when a haulier is to take over the planning.`,
      ),
    },
  },
}
