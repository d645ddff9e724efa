import { body } from '../../compose/body'
import { contact } from '../../compose/blocks'
import { h2, p } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

/** Published in error in both languages, and gone from both. */
export const springCall: DemoArticle = {
  key: 'springCall',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['funding', 'innovation'],
    contacts: ['voucherDesk'],
    heroImage: 'timberStack',
    related: [],
  },
  words: {
    state: 'published',
    publishedAt: '2026-02-17T07:00:00.000Z',
    title: 'Fyra miljoner i vår till företag som lagar i stället för att köpa nytt',
    standfirst: foldLines(`Vårens utlysning av innovationscheckar gäller reparation. Små företag som vill pröva att ge
      maskiner och delar ett längre liv kan söka från den 2 mars.`),
    body: body(
      p`Högst 150 000 kronor per projekt delas ut till minst två parter som prövar något tillsammans. Pengarna räcker
        till mätningar, en prototyp eller hjälp från ett lärosäte.`,
      h2`Vem kan söka?`,
      p`Företag med färre än 50 anställda i Dalarna, Gävleborg och Värmland. Sista dag att söka är den 10 april.`,
      contact('voucherDesk'),
    ),
    history: [
      {
        act: 'take-down',
        at: '2026-02-17T09:25:00.000Z',
        kind: 'in-error',
        explanation: foldLines(`Texten lades ut innan det var beslutat om det blir någon utlysning. Det går alltså inte
          att söka. När ett beslut finns berättar vi det här.`),
        explanations: {
          en: foldLines(`The text went out before it had been decided whether there will be a call. It is not possible
            to apply. Once there is a decision, we will tell you here.`),
        },
      },
    ],
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2026-02-17T08:10:00.000Z',
      title: 'Four million kronor this spring for firms that mend rather than buy new',
      standfirst: foldLines(`This spring’s call for innovation vouchers is about repair. Small firms that want to try
        giving machines and parts a longer life can apply from 2 March.`),
      body: body(
        p`Up to 150,000 kronor per project goes to two or more partners who try something together. The money covers
          measurements, a prototype or help from a university.`,
        h2`Who can apply?`,
        p`Firms with fewer than 50 employees in Dalarna, Gävleborg and Värmland. The deadline is 10 April.`,
        contact('voucherDesk'),
      ),
    },
  },
}
