import { body } from '../../compose/body'
import { quotation } from '../../compose/blocks'
import { p } from '../../compose/prose'
import { table } from '../../compose/table'
import type { DemoPressRelease } from '../../demoPublication'
import { foldLines } from '../../foldLines'

/** Under embargo: finished and published, but public only when the embargo lifts on 2 February 2027. */
export const targetsPress: DemoPressRelease = {
  key: 'targetsPress',
  type: 'press-releases',
  language: 'sv',
  facts: {
    topics: ['industrialTransition', 'skills'],
    contacts: ['pressDesk'],
    heroImage: 'forestRidge',
    related: [{ type: 'reports', key: 'strategyReport' }],
    pressImages: ['forestRidge'],
    embargoUntil: '2027-02-02T05:00:00.000Z',
  },
  words: {
    state: 'published',
    publishedAt: '2026-11-19T12:00:00.000Z',
    place: 'Karlstad',
    title: 'Nio av tolv mål nådda när strategin går mot sitt slut',
    standfirst: foldLines(`Industrin i tre län har nått nio av de tolv mål som sattes 2020. Längst kvar är det till
      målet om kvinnor i industrin.`),
    body: body(
      p`Den sista uppföljningen av strategin för industriell omställning visar att 431 mindre företag har fått hjälp
        att använda sina data. Fjorton par av grannar delar värme, vatten eller material.`,
      table(
        ['Mål som inte är nådda', 'Mål', 'Utfall'],
        ['Kvinnor bland nyanställda', '40 %', '29 %'],
        ['Checkar som leder vidare', '50 %', '44 %'],
        ['Aktiviteter utanför residensstäderna', '33 %', '31 %'],
      ),
      quotation(
        'Tre mål missade vi. Det går att se exakt hur mycket, och det var meningen.',
        'Chefen för analysenheten',
        'Regionsamverkan Norra Mellansverige',
      ),
      p`Arbetet med nästa strategi börjar i mars.`,
    ),
  },
  translations: {},
}
