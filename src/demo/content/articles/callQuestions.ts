import { body } from '../../compose/body'
import { contact } from '../../compose/blocks'
import { linkTo } from '../../compose/links'
import { h2, p } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

/** What it said is told in the text on the call, where its addresses lead in each language. */
export const callQuestions: DemoArticle = {
  key: 'callQuestions',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['funding', 'energy'],
    contacts: ['voucherDesk'],
    heroImage: 'powerLine',
    related: [{ type: 'articles', key: 'autumnCall' }],
  },
  words: {
    state: 'published',
    publishedAt: '2026-11-05T07:00:00.000Z',
    title: 'Tre vanliga frågor om checkarna för el',
    standfirst: foldLines(`Får en kommun vara med? Går pengarna att använda till maskiner? När kommer beskeden? Här
      svarar vi på det som flest har ringt om.`),
    body: body(
      h2`Får en kommun eller ett energibolag vara med?`,
      p`Ja, gärna. Men minst en av parterna ska ha färre än 250 anställda, och parterna får inte ha samma ägare.`,
      h2`Kan vi köpa maskiner för pengarna?`,
      p`Nej. De räcker till mätning, styrning, programvara och arbetstid.`,
      h2`När får vi veta?`,
      p`Senast den 12 mars 2027. Allt annat står i ${linkTo('texten om utlysningen', 'articles', 'autumnCall')}.`,
      contact('voucherDesk'),
    ),
    history: [
      {
        act: 'take-down',
        at: '2026-11-16T08:00:00.000Z',
        kind: 'consolidated',
        target: { type: 'articles', key: 'autumnCall' },
      },
    ],
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2026-11-06T08:00:00.000Z',
      title: 'Three common questions about the vouchers for electricity',
      standfirst: foldLines(`May a municipality join in? Can the money be spent on machines? When will we hear? Here
        are the answers to what most callers have asked.`),
      body: body(
        h2`May a municipality or an energy company join in?`,
        p`Yes, by all means. But at least one partner must have fewer than 250 employees, and the partners must not
          share an owner.`,
        h2`Can we buy machines with the money?`,
        p`No. It covers metering, control systems, software and working time.`,
        h2`When will we hear?`,
        p`By 12 March 2027. Everything else is in ${linkTo('the text on the call', 'articles', 'autumnCall')}.`,
        contact('voucherDesk'),
      ),
    },
  },
}
