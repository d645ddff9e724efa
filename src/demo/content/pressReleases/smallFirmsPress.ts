import { body } from '../../compose/body'
import { linkList, quotation } from '../../compose/blocks'
import { entryTo, linkTo } from '../../compose/links'
import { p } from '../../compose/prose'
import { table } from '../../compose/table'
import type { DemoPressRelease } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const smallFirmsPress: DemoPressRelease = {
  key: 'smallFirmsPress',
  type: 'press-releases',
  language: 'sv',
  facts: {
    topics: ['funding', 'innovation'],
    contacts: ['pressDesk', 'voucherDesk'],
    heroImage: 'timberStack',
    related: [{ type: 'articles', key: 'voucherResults' }],
    pressImages: ['timberStack', 'workshopTable'],
  },
  words: {
    state: 'published',
    publishedAt: '2026-11-18T07:00:00.000Z',
    place: 'Gävle',
    title: 'Var tredje innovationscheck går till de minsta företagen',
    standfirst: foldLines(`Sedan starten 2019 har 96 innovationscheckar delats ut i Dalarna, Gävleborg och Värmland. 34
      av dem har gått till företag med färre än tio anställda.`),
    body: body(
      p`Det visar en genomgång av alla checkar som Regionsamverkan Norra Mellansverige publicerar i dag. I den första
        omgången gick bara en av fjorton checkar till ett så litet företag.`,
      table(
        ['Företagets storlek', 'Antal checkar'],
        ['Färre än 10 anställda', '34'],
        ['10–49 anställda', '41'],
        ['50–249 anställda', '21'],
      ),
      p`Ökningen började när ansökan kortades till två sidor, och när den som vill söka kunde ringa först.`,
      quotation(
        'De minsta företagen hade idéer hela tiden. De hade bara inte tid med våra blanketter.',
        'Handläggaren för innovationscheckar',
        'Regionsamverkan Norra Mellansverige',
      ),
      p`Just nu går det att ${linkTo('söka checkar för att flytta elförbrukning', 'articles', 'autumnCall')}. Sista dag
        är den 15 januari.`,
      linkList(
        'Sök en check',
        entryTo('Sex miljoner till företag som kan flytta sin elförbrukning', 'articles', 'autumnCall'),
      ),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2026-11-18T09:00:00.000Z',
      place: 'Gävle',
      title: 'One innovation voucher in three goes to the smallest firms',
      standfirst: foldLines(`Since 2019, 96 innovation vouchers have been awarded in Dalarna, Gävleborg and Värmland.
        Of these, 34 went to firms with fewer than ten employees.`),
      body: body(
        p`The figures come from a review of every voucher, published today by North Middle Sweden Regional Cooperation.
          In the first round, only one voucher in fourteen went to a firm so small.`,
        table(
          ['Size of firm', 'Vouchers'],
          ['Fewer than 10 employees', '34'],
          ['10–49 employees', '41'],
          ['50–249 employees', '21'],
        ),
        p`The rise began when the application form was cut to two pages, and when applicants could telephone first.`,
        quotation(
          'The smallest firms had ideas all along. They just didn’t have time for our forms.',
          'Innovation voucher officer',
          'North Middle Sweden Regional Cooperation',
        ),
        p`Vouchers are currently available for ${linkTo('shifting power use', 'articles', 'autumnCall')}. The deadline
          is 15 January.`,
        linkList(
          'Apply for a voucher',
          entryTo('Six million kronor for companies that can shift their power use', 'articles', 'autumnCall'),
        ),
      ),
    },
  },
}
