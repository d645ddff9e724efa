import { body } from '../../compose/body'
import { quotation } from '../../compose/blocks'
import { linkTo } from '../../compose/links'
import { h2, li, ol, p } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const youthPanel: DemoArticle = {
  key: 'youthPanel',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['skills'],
    contacts: ['analysisUnit'],
    heroImage: 'forestRidge',
    related: [{ type: 'reports', key: 'skillsReport' }],
  },
  words: {
    state: 'published',
    publishedAt: '2026-09-24T06:00:00.000Z',
    title: 'Ungdomspanelen: Skriv platsannonser som går att förstå',
    standfirst: foldLines(`Tjugofyra ungdomar har läst 150 platsannonser från industriföretag. Deras dom är att två av
      tre inte berättar vad man ska göra på jobbet.`),
    body: body(
      p`Panelen består av gymnasieelever från de tre länen. I våras fick den uppdraget att granska hur industrin
        presenterar sig för den som söker sitt första jobb. Nu har den lämnat sina råd.`,
      quotation(
        `Det står att man ska vara driven och gilla högt tempo. Men gör man skruvar eller sitter man vid en dator?`,
        'En av panelens ledamöter',
      ),
      h2`Fem råd från panelen`,
      ol(
        li`Börja med vad man gör en vanlig tisdag.`,
        li`Skriv ut lönen, eller åtminstone från vilken nivå.`,
        li`Tala om hur man tar sig dit utan bil.`,
        li`Begär inte erfarenhet för ett jobb som ni ändå lär upp till.`,
        li`Visa vem man kan ringa och fråga, och svara när någon ringer.`,
      ),
      p`Råden stämmer med ${linkTo('vår rapport om kompetens', 'reports', 'skillsReport')}, där sex av tio företag
        uppgav att de har svårt att rekrytera. Tolv företag har redan lovat att skriva om sina annonser.`,
      p`Panelen fortsätter sitt arbete. Härnäst ska den granska hur företagen tar emot praktikanter.`,
    ),
  },
  translations: {},
}
