import { body } from '../../compose/body'
import { factBox, linkList, quotation } from '../../compose/blocks'
import { entryOut, entryTo, linkTo } from '../../compose/links'
import { b, h2, li, ol, p } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const transitionLab: DemoArticle = {
  key: 'transitionLab',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['industrialTransition', 'circularEconomy', 'innovation'],
    contacts: ['labOffice', 'euOffice'],
    heroImage: 'workshopTable',
    related: [{ type: 'articles', key: 'pilotAction' }],
  },
  words: {
    state: 'published',
    publishedAt: '2019-05-09T06:00:00.000Z',
    title: 'Transition Lab ska föra tre läns innovatörer till samma bord',
    standfirst: foldLines(`Ett år av planer blir verkstad. Med 300 000 euro från EU öppnar Norra Mellansverige ett
      Transition Lab, där företag, lärosäten och offentliga verksamheter ska lösa gemensamma problem med material och
      utsläpp.`),
    body: body(
      p`Den 8 maj redovisade EU-kommissionen vad piloten för industriell omställning har gett så här långt.
        ${linkTo('Tolv regioner och länder', 'articles', 'pilotAction')} har under 2018 skrivit var sin handlingsplan
        med hjälp av kommissionens egna experter, OECD, upphandlade rådgivare och forskare som studerar kluster. Nu får
        alla tolv lika mycket pengar för att sätta en del av planen i verket.`,
      quotation(
        `Vi börjar inte med tekniken utan med problemen. Den som äger ett problem ska sitta bredvid den som kan lösa
          det.`,
        'Samordnaren för Transition Lab',
        'Regionsamverkan Norra Mellansverige',
      ),
      h2`Små företag i centrum`,
      p`Analysen av de tre länen pekar åt två håll. Innovation behöver nå ${b('små och medelstora företag')}, som ofta
        saknar egna utvecklingsavdelningar. Och länen behöver bli bättre på att tillsammans dra till sig människor,
        forskning och kapital.`,
      h2`Så går det till`,
      ol(
        li`Regioner, lärosäten, forskningsparker och kluster möts i workshoppar och enas om vilka problem som är
          viktigast. Ämnet är resurseffektivitet och en ekonomi med låga utsläpp, där material cirkulerar.`,
        li`Innovationscheckar delas ut till projekt som tar sig an problemen. I varje projekt ska forskning, näringsliv
          och offentlig sektor arbeta ihop.`,
        li`Det som fungerar byggs vidare. På sikt hoppas vi att labbet blir en plattform för öppen innovation som de
          tre länen delar.`,
      ),
      factBox(
        'Varför EU betalar',
        p`Kommissionen vill veta vad som hjälper regioner genom en industriell omställning. Erfarenheterna från de tolv
          blir underlag för stöd till fler regioner under programperioden 2021–2027.`,
      ),
      linkList(
        'För mer information',
        entryTo('Pressmeddelande: Norra Mellansverige får 300 000 euro', 'press-releases', 'pilotGrant'),
        entryOut('EU-kommissionen om regionalpolitiken (på engelska)', 'https://ec.europa.eu/regional_policy/'),
      ),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2019-05-10T09:00:00.000Z',
      title: 'Transition Lab to seat innovators from three counties at one table',
      standfirst: foldLines(`After a year of planning, the workshop floor. With 300,000 euros from the EU, North Middle
        Sweden is opening a Transition Lab where companies, universities and public bodies will tackle shared problems
        of materials and emissions.`),
      body: body(
        p`On 8 May the European Commission reported on what its pilot for industrial transition has produced so far.
          During 2018, ${linkTo('twelve regions and countries', 'articles', 'pilotAction')} each wrote a plan of
          action, helped by the Commission’s own experts, the OECD, contracted advisers and researchers who study
          clusters. All twelve now receive the same sum to put part of their plan into practice.`,
        quotation(
          `We don’t start with the technology, we start with the problems. Whoever owns a problem should sit next to
            someone who can solve it.`,
          'Transition Lab coordinator',
          'North Middle Sweden Regional Cooperation',
        ),
        h2`Small firms at the centre`,
        p`The analysis of the three counties points in two directions. Innovation must reach
          ${b('small and medium-sized firms')}, which seldom have development departments of their own. And the
          counties must get better at attracting people, research and capital together.`,
        h2`How it works`,
        ol(
          li`Regions, universities, science parks and clusters meet in workshops and agree which problems matter most.
            The subject is resource efficiency and a low-emission economy in which materials circulate.`,
          li`Innovation vouchers go to projects that take on the problems. In each of them, research, business and the
            public sector must work together.`,
          li`What works is developed further. In time, we hope, the lab will become a platform for open innovation
            shared by the three counties.`,
        ),
        factBox(
          'Why the EU is paying',
          p`The Commission wants to know what helps regions through industrial transition. The experience of the twelve
            will inform support for more regions in the 2021–2027 programming period.`,
        ),
        linkList(
          'For more information',
          entryTo('Press release: North Middle Sweden receives 300,000 euros', 'press-releases', 'pilotGrant'),
          entryOut('European Commission: regional policy', 'https://ec.europa.eu/regional_policy/'),
        ),
      ),
    },
  },
}
