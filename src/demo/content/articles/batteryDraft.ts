import { body } from '../../compose/body'
import { h2, p } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

/** Still being written, and sent back once, so that the newsroom has work in progress. */
export const batteryDraft: DemoArticle = {
  key: 'batteryDraft',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['circularEconomy', 'energy'],
    contacts: ['labOffice'],
    heroImage: 'windTurbines',
    related: [],
  },
  words: {
    state: 'draft',
    begun: { at: '2026-11-09T12:15:00.000Z', by: 'editor' },
    title: 'Uttjänta truckbatterier får ett andra liv',
    standfirst: foldLines(`Två lager i Gävleborg prövar att jämna ut sin elförbrukning med batterier från gamla
      truckar.`),
    body: body(
      p`När en truck är utsliten har batteriet ofta två tredjedelar av sin kapacitet kvar. I projektet kopplas åtta
        sådana batterier ihop till ett lager som laddas på natten.`,
      h2`Att ta reda på`,
      p`Hur mycket sparade lagren i oktober? Vem ansvarar för brandskyddet? Ring projektledaren före publicering.`,
    ),
    history: [
      { act: 'hand-in', at: '2026-11-18T14:40:00.000Z', comment: 'Två frågor står kvar i texten. Går det ut ändå?' },
      {
        act: 'send-back',
        at: '2026-11-19T08:20:00.000Z',
        by: 'admin',
        comment: 'Inte förrän vi vet vem som ansvarar för brandskyddet. Ring projektledaren och stryk sedan frågorna.',
      },
    ],
  },
  translations: {},
}
