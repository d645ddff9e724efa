import { body } from '../../compose/body'
import { contact, linkList } from '../../compose/blocks'
import { entryOut, linkTo } from '../../compose/links'
import { h2, li, ol, p, ul } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const pilotAction: DemoArticle = {
  key: 'pilotAction',
  type: 'articles',
  language: 'en',
  facts: {
    kind: 'news',
    topics: ['europe', 'industrialTransition', 'innovation'],
    contacts: ['pressDesk'],
    heroImage: 'regionMap',
    related: [{ type: 'articles', key: 'oecdWorkshop' }],
  },
  words: {
    state: 'published',
    publishedAt: '2018-03-20T08:00:00.000Z',
    title: 'Twelve regions and countries to test new routes through industrial change',
    standfirst: foldLines(`Old industry, high labour costs, too few people with the right skills: some parts of Europe
      carry all three. An EU pilot now brings twelve of them together to find out what helps.`),
    body: body(
      p`Globalisation, the move away from fossil fuels and digital technology touch every economy. Regions that live by
        manufacturing feel them first. When factories close, such places often struggle to draw in investment from
        outside, and European programmes that could help are harder to use than they look.`,
      p`The European Commission’s answer is to work with a small number of regions in depth. Each will draw up a
        strategy of its own, founded on what it already does well: its smart specialisation, its clusters and its plans
        for a more digital industry.`,
      h2`Three aims`,
      ol(
        li`A set of measures that together change the regional economy broadly, not one sector at a time.`,
        li`A map of the partners and the money that can be found in Europe, nationally and at home.`,
        li`Links to other regions, and between clusters that complement each other.`,
      ),
      h2`Chosen in two rounds`,
      p`A first call opened on 29 September 2017, and five regions were shortlisted that December:`,
      ul(
        li`Hauts-de-France, France`,
        li`North Middle Sweden`,
        li`Piedmont, Italy`,
        li`Saxony, Germany`,
        li`Wallonia, Belgium.`,
      ),
      p`Interest was greater than the places, so a second call followed on 14 December. It added seven more, two of
        them whole countries:`,
      ul(
        li`Lithuania`,
        li`Slovenia`,
        li`Cantabria in Spain`,
        li`East and North Finland`,
        li`Centre-Val de Loire and Grand Est in France`,
        li`Greater Manchester in the United Kingdom.`,
      ),
      h2`Evidence for what comes next`,
      p`The pilot is also an experiment in policy. What works, and what does not, will inform the programmes that
        follow after 2020. The regions are expected to learn from one another along the way, and to share how they run
        and follow up their innovation policies. ${linkTo('A first workshop', 'articles', 'oecdWorkshop')} was held
        earlier this month.`,
      contact('euOffice'),
      linkList(
        'For more information',
        entryOut('European Commission: regional policy', 'https://ec.europa.eu/regional_policy/'),
      ),
    ),
  },
  translations: {
    sv: {
      state: 'published',
      publishedAt: '2018-03-27T06:00:00.000Z',
      title: 'Tolv regioner och länder prövar nya vägar genom industrins omställning',
      standfirst: foldLines(`Gammal industri, höga lönekostnader och för få med rätt kompetens: somliga delar av Europa
        har allt på en gång. Nu samlar en EU-pilot tolv av dem för att ta reda på vad som hjälper.`),
      body: body(
        p`Globalisering, klimatomställning och digital teknik påverkar alla ekonomier, men regioner som lever på
          tillverkning märker det först. När fabriker läggs ned är det ofta svårt att locka investeringar utifrån, och
          de europeiska programmen är svårare att använda än de ser ut.`,
        p`EU-kommissionen har valt att arbeta nära ett litet antal regioner. Var och en ska skriva en egen strategi som
          bygger på det som redan är en styrka: den smarta specialiseringen, klustren och planerna för en mer digital
          industri.`,
        h2`Tre mål`,
        ol(
          li`Åtgärder som tillsammans förändrar hela den regionala ekonomin, inte en bransch i taget.`,
          li`En karta över partner och pengar i Europa, i landet och på hemmaplan.`,
          li`Kontakter med andra regioner och mellan kluster som kompletterar varandra.`,
        ),
        h2`Utvalda i två omgångar`,
        p`Den första utlysningen öppnade den 29 september 2017. I december valdes fem regioner ut:`,
        ul(
          li`Hauts-de-France i Frankrike`,
          li`Norra Mellansverige`,
          li`Piemonte i Italien`,
          li`Sachsen i Tyskland`,
          li`Vallonien i Belgien.`,
        ),
        p`Intresset var större än antalet platser. Därför kom en andra utlysning den 14 december, och sju tillkom, två
          av dem hela länder:`,
        ul(
          li`Litauen`,
          li`Slovenien`,
          li`Kantabrien i Spanien`,
          li`östra och norra Finland`,
          li`Centre-Val de Loire och Grand Est i Frankrike`,
          li`Greater Manchester i Storbritannien.`,
        ),
        h2`Underlag för nästa period`,
        p`Piloten är också ett prov på själva politiken. Det som fungerar, och det som inte gör det, blir underlag för
          programmen efter 2020. Under tiden ska regionerna lära av varandra och visa hur de styr och följer upp sitt
          innovationsarbete. ${linkTo('En första workshop', 'articles', 'oecdWorkshop')} hölls tidigare i mars.`,
        contact('euOffice'),
        linkList(
          'För mer information',
          entryOut('EU-kommissionen om regionalpolitiken (på engelska)', 'https://ec.europa.eu/regional_policy/'),
        ),
      ),
    },
  },
}
