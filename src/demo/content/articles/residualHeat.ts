import { body } from '../../compose/body'
import { factBox, quotation } from '../../compose/blocks'
import { linkTo } from '../../compose/links'
import { h2, li, p, ul } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const residualHeat: DemoArticle = {
  key: 'residualHeat',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['energy', 'circularEconomy'],
    contacts: ['labOffice'],
    heroImage: 'greenhouse',
    related: [{ type: 'reports', key: 'labEvaluation' }],
  },
  words: {
    state: 'published',
    publishedAt: '2022-10-05T06:00:00.000Z',
    title: 'Spillvärmen räcker till tomater året runt',
    standfirst: foldLines(`Ett försök med spillvärme från ett valsverk visar att ett växthus kan hållas igång hela
      vintern. Det svåra är inte rören utan avtalet.`),
    body: body(
      p`I ett av labbets projekt har en odlare, en värmeleverantör och ett stålföretag under ett år mätt hur mycket
        värme som går förlorad när kylvattnet släpps ut. Svaret: nog för ett växthus på 2 000 kvadratmeter, även i
        januari.`,
      p`Vattnet håller omkring 35 grader. Det är för lite för att värma bostäder genom fjärrvärmenätet, men lagom för
        tomater och sallat.`,
      h2`Produktionsstopp är den svaga punkten`,
      p`När valsverket står still för underhåll försvinner värmen. Projektet har därför prövat ett lager med varmt
        vatten som räcker i fyra dygn. Längre stopp kräver en reserv.`,
      quotation(
        `Tekniken var löst på en månad. Sedan ägnade vi ett halvår åt frågan om vem som betalar när det inte kommer
          någon värme.`,
        'Samordnaren för Transition Lab',
        'Regionsamverkan Norra Mellansverige',
      ),
      h2`Avtalet går att låna`,
      p`Parterna har skrivit ett avtal som andra får använda. Det reglerar tre saker som ofta fäller den här sortens
        projekt:`,
      ul(
        li`vem som äger värmen när den lämnar fabriken`,
        li`hur lång tid i förväg ett stopp ska meddelas`,
        li`vad som händer om någon av parterna lägger ned.`,
      ),
      factBox(
        'Spillvärme i labbet',
        p`Värme med låg temperatur var ett av de tre problem som valdes ut redan på
          ${linkTo('den första workshopen', 'articles', 'labFirstWorkshop')} i Falun 2019.`,
      ),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2022-10-10T08:00:00.000Z',
      title: 'Enough waste heat for tomatoes all year round',
      standfirst: foldLines(`A trial using residual heat from a rolling mill shows that a greenhouse can be kept
        running all winter. The hard part is not the pipes but the contract.`),
      body: body(
        p`In one of the lab’s projects, a grower, a heat supplier and a steel company have spent a year measuring how
          much heat is lost when cooling water is let out. The answer: enough for a greenhouse of 2,000 square metres,
          even in January.`,
        p`The water is at about 35 degrees. That is too little to heat homes through the district heating network, but
          just right for tomatoes and lettuce.`,
        h2`Stoppages are the weak point`,
        p`When the mill stands still for maintenance, the heat is gone. The project has therefore tried a hot water
          store that lasts four days. Longer stoppages need a back-up.`,
        quotation(
          `The technology was solved in a month. Then we spent half a year on the question of who pays when no heat
            arrives.`,
          'Transition Lab coordinator',
          'North Middle Sweden Regional Cooperation',
        ),
        h2`A contract others can borrow`,
        p`The partners have drawn up a contract that others may use. It settles three matters on which projects of this
          kind often founder:`,
        ul(
          li`who owns the heat once it leaves the factory`,
          li`how far ahead a stoppage must be announced`,
          li`what happens if one of the partners closes down.`,
        ),
        factBox(
          'Residual heat in the lab',
          p`Low-temperature heat was one of the three problems selected at
            ${linkTo('the very first workshop', 'articles', 'labFirstWorkshop')}, in Falun in 2019.`,
        ),
      ),
    },
  },
}
