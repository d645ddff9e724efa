import { body } from '../../compose/body'
import { linkList, quotation } from '../../compose/blocks'
import { entryTo } from '../../compose/links'
import { p } from '../../compose/prose'
import type { DemoPressRelease } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const strategyPress: DemoPressRelease = {
  key: 'strategyPress',
  type: 'press-releases',
  language: 'sv',
  facts: {
    topics: ['industrialTransition'],
    contacts: ['pressDesk'],
    heroImage: 'river',
    related: [{ type: 'articles', key: 'strategyPresented' }],
    pressImages: ['river', 'forestRidge'],
  },
  words: {
    state: 'published',
    publishedAt: '2020-09-15T07:00:00.000Z',
    place: 'Karlstad',
    title: 'Tre län enas om tolv mål för industrin',
    standfirst: foldLines(`Till 2027 ska 400 mindre företag ha fått hjälp med sina data, och minst fyra av tio
      nyanställda i industrin vara kvinnor. Det säger den strategi som beslutades i dag.`),
    body: body(
      p`Det är första gången som Dalarna, Gävleborg och Värmland har gemensamma och mätbara mål för industrins
        omställning. Under våren lämnade 74 organisationer synpunkter på förslaget.`,
      quotation(
        'Vi strök det vi inte kunde mäta. Kvar blev hälften så många sidor och dubbelt så tydliga löften.',
        'Samordnaren vid EU-kontoret',
        'Regionsamverkan Norra Mellansverige',
      ),
      p`Målen följs upp öppet varje höst. Den som undrar hur det går ska inte behöva begära ut någon handling.`,
      linkList(
        'Läs strategin',
        entryTo('Strategi för industriell omställning i Norra Mellansverige', 'reports', 'strategyReport'),
      ),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2020-09-21T08:30:00.000Z',
      place: 'Karlstad',
      title: 'Three counties agree on twelve targets for industry',
      standfirst: foldLines(`By 2027, 400 smaller firms are to have had help with their data, and at least four in ten
        new recruits in industry are to be women. So says the strategy adopted on 15 September.`),
      body: body(
        p`It is the first time that Dalarna, Gävleborg and Värmland have shared and measurable targets for industrial
          transition. Over the spring, 74 organisations commented on the draft.`,
        quotation(
          'We struck out what we couldn’t measure. That left half as many pages and promises twice as clear.',
          'EU coordinator',
          'North Middle Sweden Regional Cooperation',
        ),
        p`The targets will be reviewed in public every autumn. Nobody who wonders how it is going should have to file a
          request for documents.`,
        linkList(
          'Read the strategy',
          entryTo('Strategy for industrial transition in North Middle Sweden', 'reports', 'strategyReport'),
        ),
      ),
    },
  },
}
