import { body } from '../../compose/body'
import { contact } from '../../compose/blocks'
import { p } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

/** Waits for its time: public from 1 March 2027. */
export const industryDay: DemoArticle = {
  key: 'industryDay',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'event',
    eventStartsOn: '2027-05-20',
    topics: ['skills', 'industrialTransition'],
    contacts: ['pressDesk'],
    heroImage: 'windTurbines',
    related: [{ type: 'articles', key: 'openHouse' }],
  },
  words: {
    state: 'draft',
    begun: { at: '2026-11-10T08:30:00.000Z', by: 'editor' },
    place: 'Karlstad',
    title: 'Anmälan öppen till Öppen verkstad 2027',
    standfirst: foldLines(`Den 20 maj öppnar industrin i tre län sina grindar igen. Företag som vill ta emot besökare
      anmäler sig under mars.`),
    body: body(
      p`Senast kom drygt 3 000 besökare till tretton platser. I år är målet tjugo platser, minst fem i varje län.
        Invigningen hålls i Karlstad.`,
      p`Ni som deltar får hjälp med skyltar, säkerhet och en text om er verksamhet på lätt svenska. Det enda ni behöver
        göra är att välja vad ni vill visa, och låta dem som gör jobbet berätta.`,
      contact('eventDesk'),
    ),
    history: [{ act: 'schedule', at: '2026-11-17T10:00:00.000Z', publishAt: '2027-03-01T07:00:00.000Z' }],
  },
  translations: {},
}
