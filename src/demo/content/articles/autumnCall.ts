import { body } from '../../compose/body'
import { contact, factBox, linkList } from '../../compose/blocks'
import { entryTo, linkTo } from '../../compose/links'
import { b, h2, li, p, ul } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

/** In each language a change waits for the night when the call closes. */
export const autumnCall: DemoArticle = {
  key: 'autumnCall',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['funding', 'energy', 'innovation'],
    contacts: ['pressDesk'],
    heroImage: 'powerLine',
    related: [
      { type: 'articles', key: 'residualHeat' },
      { type: 'articles', key: 'firstVouchers' },
    ],
  },
  words: {
    state: 'published',
    publishedAt: '2026-11-03T07:00:00.000Z',
    title: 'Sex miljoner till företag som kan flytta sin elförbrukning',
    standfirst: foldLines(`Årets sista utlysning av innovationscheckar gäller el. Den som kan köra sina maskiner när
      elen är billig och nätet ledigt kan få upp till 200 000 kronor för att pröva.`),
    body: body(
      p`Elnätet i de tre länen är trångt under några timmar på dygnet och nästan tomt under andra. I
        ${linkTo('rapporten Värme och el över', 'reports', 'energyReport')} visade vi i somras att fyra av tio företag
        kan flytta minst en tiondel av sin förbrukning utan att tillverka mindre. Nu går det att söka pengar för att
        göra det.`,
      h2`Vad vi betalar för`,
      ul(
        li`mätning, styrning och programvara`,
        li`arbetstid för att lägga om scheman och processer`,
        li`hjälp från ett lärosäte eller institut med att räkna på resultatet.`,
      ),
      p`Vi betalar inte för nya maskiner, och inte för åtgärder som redan är beslutade.`,
      h2`Vem kan söka?`,
      p`Minst två parter som inte har samma ägare, varav en med färre än 250 anställda. Ett energibolag eller en kommun
        får gärna vara med.`,
      factBox(
        'Utlysningen i korthet',
        ul(
          li`${b('Pengar:')} 6 miljoner kronor, högst 200 000 per projekt`,
          li`${b('Sista dag:')} 15 januari 2027`,
          li`${b('Besked:')} senast den 12 mars 2027`,
          li`${b('Projekttid:')} högst tolv månader.`,
        ),
      ),
      contact('voucherDesk'),
      linkList(
        'Bra att läsa innan du söker',
        entryTo('Vad den första omgången gav', 'articles', 'voucherResults'),
        entryTo('Värme och el över, hela rapporten', 'documents', 'energySv'),
      ),
    ),
    history: [
      {
        act: 'schedule',
        at: '2026-11-18T09:30:00.000Z',
        publishAt: '2027-01-15T23:00:00.000Z',
        significance: 'major',
        note: 'Utlysningen är stängd. Alla som har sökt får besked senast den 12 mars 2027.',
        rewording: {
          'Årets sista utlysning av innovationscheckar gäller el.':
            'Utlysningen av innovationscheckar för el är stängd.',
          'nätet ledigt kan få': 'nätet ledigt kunde söka',
          'Nu går det att söka pengar för att göra det.':
            'Till och med den 15 januari gick det att söka pengar för det.',
        },
      },
    ],
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2026-11-04T08:00:00.000Z',
      title: 'Six million kronor for companies that can shift their power use',
      standfirst: foldLines(`This year’s last call for innovation vouchers is about electricity. Those who can run
        their machines when power is cheap and the grid is free may receive up to 200,000 kronor to try.`),
      body: body(
        p`The power grid in the three counties is congested for a few hours of the day and almost idle for others. This
          summer our report ${linkTo('Heat and power to spare', 'reports', 'energyReport')} showed that four companies
          in ten can shift at least a tenth of their demand without producing any less. There is now money to do it.`,
        h2`What we pay for`,
        ul(
          li`metering, control systems and software`,
          li`working time spent on changing schedules and processes`,
          li`help from a university or institute to work out the results.`,
        ),
        p`We do not pay for new machines, nor for measures already decided.`,
        h2`Who can apply?`,
        p`At least two partners under different ownership, one of them with fewer than 250 employees. An energy company
          or a municipality is welcome to join.`,
        factBox(
          'The call in brief',
          ul(
            li`${b('Funding:')} SEK 6 million, at most 200,000 per project`,
            li`${b('Deadline:')} 15 January 2027`,
            li`${b('Decisions:')} by 12 March 2027`,
            li`${b('Duration:')} twelve months at most.`,
          ),
        ),
        contact('voucherDesk'),
        linkList(
          'Worth reading before you apply',
          entryTo('What the first round produced', 'articles', 'voucherResults'),
          entryTo('Heat and power to spare, the full report', 'documents', 'energyEn'),
        ),
      ),
      history: [
        {
          act: 'schedule',
          at: '2026-11-18T10:00:00.000Z',
          publishAt: '2027-01-15T23:00:00.000Z',
          significance: 'major',
          note: 'The call is closed. All applicants will be told the outcome by 12 March 2027.',
          rewording: {
            'This year’s last call for innovation vouchers is about electricity.':
              'The call for innovation vouchers for electricity is closed.',
            'the grid is free may receive': 'the grid is free could apply for',
            'There is now money to do it.': 'Applications were open until 15 January.',
          },
        },
      ],
    },
  },
}
