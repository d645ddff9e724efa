import { body } from '../../compose/body'
import { contact, factBox } from '../../compose/blocks'
import { linkTo } from '../../compose/links'
import { b, h2, li, p, ul } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const firstVouchers: DemoArticle = {
  key: 'firstVouchers',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['funding', 'innovation'],
    contacts: ['pressDesk'],
    heroImage: 'millTown',
    related: [{ type: 'articles', key: 'labFirstWorkshop' }],
  },
  words: {
    state: 'published',
    publishedAt: '2019-11-06T07:00:00.000Z',
    title: 'Nu går det att söka innovationscheckar',
    standfirst: foldLines(`Högst 150 000 kronor, ett verkligt problem och minst två parter från olika håll. Det är vad
      som krävs för att söka de första innovationscheckarna i Norra Mellansverige.`),
    body: body(
      p`En innovationscheck är ett litet stöd som ska få igång ett samarbete. Den räcker till att pröva en idé, göra
        mätningar eller bygga en första prototyp. Blir det bra finns det andra program som kan ta vid.`,
      h2`Det här kan du söka för`,
      p`Projektet ska ta sig an något av de tre problem som
        ${linkTo('deltagarna i Transition Lab valde ut', 'articles', 'labFirstWorkshop')} i september: små restpartier,
        begagnade material som går att lita på, eller värme med låg temperatur.`,
      h2`Vem kan få en check?`,
      ul(
        li`Projektet ska ha minst två parter, och de ska komma från olika håll: företag, lärosäte eller offentlig
          verksamhet.`,
        li`Minst en av parterna ska vara ett litet eller medelstort företag.`,
        li`Arbetet ska utföras i Dalarna, Gävleborg eller Värmland.`,
      ),
      factBox(
        'Viktiga datum',
        ul(
          li`${b('6 november:')} ansökan öppnar`,
          li`${b('15 januari:')} sista dag att söka`,
          li`${b('Mars:')} besked till alla sökande`,
        ),
      ),
      p`Ring oss gärna innan du skriver. Det sparar tid för båda.`,
      contact('voucherDesk'),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2019-11-07T08:00:00.000Z',
      title: 'Innovation vouchers open for applications',
      standfirst: foldLines(`Up to 150,000 kronor, a real problem and at least two partners from different worlds: that
        is what it takes to apply for North Middle Sweden’s first innovation vouchers.`),
      body: body(
        p`An innovation voucher is a small grant meant to get people working together. It covers trying out an idea,
          taking measurements or building a first prototype. If it goes well, other programmes can take over.`,
        h2`What the money is for`,
        p`Projects must address one of the three problems that
          ${linkTo('Transition Lab participants selected', 'articles', 'labFirstWorkshop')} in September: small batches
          of residue, used materials that can be trusted, or low-temperature heat.`,
        h2`Who can apply?`,
        ul(
          li`A project needs at least two partners, and they must come from different worlds: business, a university or
            a public body.`,
          li`At least one partner must be a small or medium-sized firm.`,
          li`The work must be carried out in Dalarna, Gävleborg or Värmland.`,
        ),
        factBox(
          'Key dates',
          ul(
            li`${b('6 November:')} applications open`,
            li`${b('15 January:')} applications close`,
            li`${b('March:')} all applicants are told the outcome`,
          ),
        ),
        p`Do call us before you start writing. It saves time on both sides.`,
        contact('voucherDesk'),
      ),
    },
  },
}
