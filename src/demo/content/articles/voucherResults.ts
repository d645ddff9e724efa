import { body } from '../../compose/body'
import { quotation } from '../../compose/blocks'
import { linkTo } from '../../compose/links'
import { h2, p } from '../../compose/prose'
import { table } from '../../compose/table'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const voucherResults: DemoArticle = {
  key: 'voucherResults',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['funding', 'innovation', 'circularEconomy'],
    contacts: ['voucherDesk'],
    heroImage: 'workshopTable',
    related: [{ type: 'articles', key: 'firstVouchers' }],
  },
  words: {
    state: 'published',
    publishedAt: '2021-11-17T07:00:00.000Z',
    title: 'Fjorton checkar, tolv svar och ett lyckat misslyckande',
    standfirst: foldLines(`Den första omgången innovationscheckar är avslutad. Två projekt gav upp, fem lever vidare
      med andra pengar, och ett visade att idén inte höll. Det räknar vi också som ett resultat.`),
    body: body(
      p`När ${linkTo('den första utlysningen', 'articles', 'firstVouchers')} stängde hade 38 ansökningar kommit in.
        Fjorton fick pengar. Nu har alla lämnat sin slutrapport.`,
      table(
        ['Problem', 'Checkar', 'Slutförda', 'Fortsätter'],
        ['Små partier av restmaterial', '6', '5', '2'],
        ['Begagnat material att lita på', '5', '4', '2'],
        ['Värme med låg temperatur', '3', '3', '1'],
        ['Summa', '14', '12', '5'],
      ),
      h2`Gemensam hämtning lönade sig`,
      p`Fyra verkstäder i samma kommun har prövat att samla sina metallspån i en gemensam container. Hämtningen blev
        billigare för alla, men bara när någon ansvarade för sorteringen. Den lärdomen går vidare till fler orter.`,
      h2`Ett tydligt nej`,
      p`Ett av projekten ville göra byggskivor av fiberslam. Efter ett halvår stod det klart att skivorna drar åt sig
        för mycket fukt. Gruppen har skrivit ned vad den gjorde, så att ingen behöver göra om det.`,
      quotation(
        'För 150 000 kronor fick vi veta något som annars hade kostat ett företag flera miljoner.',
        'Handläggaren för innovationscheckar',
        'Regionsamverkan Norra Mellansverige',
      ),
      p`Nästa utlysning öppnar under 2022.`,
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2021-11-19T08:00:00.000Z',
      title: 'Fourteen vouchers, twelve answers and one successful failure',
      standfirst: foldLines(`The first round of innovation vouchers is over. Two projects gave up, five live on with
        other money, and one showed that the idea did not hold. We count that as a result too.`),
      body: body(
        p`When ${linkTo('the first call', 'articles', 'firstVouchers')} closed, 38 applications had come in. Fourteen
          were funded. All have now submitted their final report.`,
        table(
          ['Problem', 'Vouchers', 'Completed', 'Continuing'],
          ['Small batches of residue', '6', '5', '2'],
          ['Used materials to be trusted', '5', '4', '2'],
          ['Low-temperature heat', '3', '3', '1'],
          ['Total', '14', '12', '5'],
        ),
        h2`Joint collection paid off`,
        p`Four workshops in one municipality have tried pooling their metal shavings in a shared container. Collection
          became cheaper for all of them, but only once somebody was in charge of the sorting. More towns will now
          benefit from that lesson.`,
        h2`A clear no`,
        p`One project wanted to make building boards out of fibre sludge. Six months on it was plain that the boards
          absorb too much moisture. The group has written down what it did, so that nobody has to do it again.`,
        quotation(
          'For 150,000 kronor we learned something that would otherwise have cost a company several million.',
          'Innovation voucher officer',
          'North Middle Sweden Regional Cooperation',
        ),
        p`The next call will open in 2022.`,
      ),
    },
  },
}
