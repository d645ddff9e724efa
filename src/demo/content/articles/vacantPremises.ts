import { body } from '../../compose/body'
import { contact } from '../../compose/blocks'
import { h2, p } from '../../compose/prose'
import { table } from '../../compose/table'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

/** Its English was published in error and is gone; the Swedish stands. */
export const vacantPremises: DemoArticle = {
  key: 'vacantPremises',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['industrialTransition'],
    contacts: ['analysisUnit'],
    heroImage: 'regionMap',
    related: [],
  },
  words: {
    state: 'published',
    publishedAt: '2026-09-10T06:00:00.000Z',
    title: 'Ny översikt över tomma industrilokaler i tre län',
    standfirst: foldLines(`Det finns 64 lediga industrilokaler i Dalarna, Gävleborg och Värmland. Hälften har en
      lyftkran som fungerar, och var fjärde ligger vid ett spår.`),
    body: body(
      p`Analysenheten har frågat alla kommuner i de tre länen vilka lokaler som står tomma. Översikten uppdateras två
        gånger om året och är till för den som vill flytta eller växa.`,
      table(
        ['Län', 'Lediga lokaler', 'Varav vid spår'],
        ['Dalarna', '23', '7'],
        ['Gävleborg', '19', '5'],
        ['Värmland', '22', '4'],
        ['Summa', '64', '16'],
      ),
      h2`Vet du en till?`,
      p`Hör av dig om du äger eller känner till en lokal som saknas. Det kostar ingenting att stå med.`,
      contact('analysisUnit'),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2026-09-11T07:30:00.000Z',
      title: 'New survey of empty industrial premises in three counties',
      standfirst: foldLines(`There are 46 vacant industrial premises in Dalarna, Gävleborg and Värmland. Half of them
        have a working overhead crane, and one in four is beside a railway line.`),
      body: body(
        p`The analysis unit has asked every municipality in the three counties which premises stand empty. The survey is
          updated twice a year and is meant for those who want to move or expand.`,
        table(
          ['County', 'Vacant', 'Of which by a railway'],
          ['Dalarna', '23', '7'],
          ['Gävleborg', '19', '5'],
          ['Värmland', '22', '4'],
          ['Total', '46', '16'],
        ),
        h2`Do you know of another?`,
        p`Get in touch if you own, or know of, premises that are missing. It costs nothing to be listed.`,
        contact('analysisUnit'),
      ),
      history: [
        {
          act: 'take-down',
          at: '2026-09-11T12:05:00.000Z',
          kind: 'in-error',
          explanation: foldLines(`The translation was published before anyone had checked it, and its figures were
            wrong. The Swedish text has the right ones.`),
        },
      ],
    },
  },
}
