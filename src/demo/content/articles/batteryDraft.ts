import { body } from '../../compose/body'
import { h2, p } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

/** Still being written, so that the newsroom has work in progress. */
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
    title: 'Uttjänta truckbatterier får ett andra liv',
    standfirst: foldLines(`Två lager i Gävleborg prövar att jämna ut sin elförbrukning med batterier från gamla
      truckar.`),
    body: body(
      p`När en truck är utsliten har batteriet ofta två tredjedelar av sin kapacitet kvar. I projektet kopplas åtta
        sådana batterier ihop till ett lager som laddas på natten.`,
      h2`Att ta reda på`,
      p`Hur mycket sparade lagren i oktober? Vem ansvarar för brandskyddet? Ring projektledaren före publicering.`,
    ),
  },
  translations: {},
}
