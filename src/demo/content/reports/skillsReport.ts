import { body } from '../../compose/body'
import { contact, factBox } from '../../compose/blocks'
import { linkTo } from '../../compose/links'
import { b, h2, li, ol, p } from '../../compose/prose'
import { table } from '../../compose/table'
import type { DemoReport } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const skillsReport: DemoReport = {
  key: 'skillsReport',
  type: 'reports',
  language: 'sv',
  facts: {
    topics: ['skills', 'industrialTransition'],
    contacts: ['pressDesk'],
    heroImage: 'timberStack',
    related: [{ type: 'reports', key: 'strategyReport' }],
    documents: ['skillsSv', 'skillsEn'],
    issuedOn: '2024-02-06',
    authors: ['Regionsamverkan Norra Mellansverige, analysenheten'],
    reportNumber: '2024:1',
  },
  words: {
    state: 'published',
    publishedAt: '2024-02-06T07:00:00.000Z',
    history: [{ act: 'deliver', at: '2024-02-20T09:00:00.000Z', way: 'email', note: 'Båda språken i samma mejl' }],
    publisher: 'Regionsamverkan Norra Mellansverige',
    title: 'Vem ska laga maskinerna? Industrins kompetensförsörjning till 2030',
    standfirst: foldLines(`Sex av tio industriföretag i de tre länen har svårt att rekrytera. Störst är bristen på dem
      som håller maskinerna igång. Rapporten lägger fram fyra förslag.`),
    body: body(
      p`Vi har frågat 412 industriföretag vilka yrken de saknar, och jämfört svaren med hur många som utbildas och hur
        många som går i pension. Frågan är en av dem som ${linkTo('strategin från 2020', 'reports', 'strategyReport')}
        lyfter högst.`,
      h2`Bristen i tal`,
      table(
        ['Yrkesgrupp', 'Behov till 2030', 'Utbildas till 2030'],
        ['Underhållstekniker', '1 150', '520'],
        ['Svetsare', '640', '410'],
        ['Automationstekniker', '580', '350'],
        ['Processoperatörer', '1 900', '1 700'],
      ),
      p`Gapet beror inte främst på för få utbildningsplatser. Var fjärde plats står tom. Det är de sökande som är för
        få, och av dem som börjar slutar var femte i förtid.`,
      h2`Fyra förslag`,
      ol(
        li`${b('Öppna grindarna.')} En dag varje år då industrin visar sig för sina grannar.`,
        li`${b('Korta vägen.')} Utbildningar i delar om fem veckor, som går att läsa vid sidan av ett arbete.`,
        li`${b('Ta vara på erfarenhet.')} Intyg på det man redan kan, oavsett var man har lärt sig det.`,
        li`${b('Dela på lärarna.')} Företag lånar ut yrkespersoner en dag i veckan, mot ersättning.`,
      ),
      factBox(
        'Så gjordes undersökningen',
        p`Enkäten skickades till alla industriföretag med minst tio anställda i Dalarna, Gävleborg och Värmland.
          Svarsfrekvensen var 58 procent.`,
      ),
      contact('analysisUnit'),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2024-02-12T08:00:00.000Z',
      history: [{ act: 'deliver', at: '2024-02-20T09:00:00.000Z', way: 'email' }],
      publisher: 'North Middle Sweden Regional Cooperation',
      title: 'Who will mend the machines? The supply of industrial skills to 2030',
      standfirst: foldLines(`Six in ten industrial companies in the three counties find it hard to recruit. The
        shortage is greatest among those who keep the machines running. The report makes four proposals.`),
      body: body(
        p`We asked 412 industrial companies which occupations they are short of, and compared their answers with the
          numbers being trained and the numbers retiring. Few questions stand higher in
          ${linkTo('the strategy of 2020', 'reports', 'strategyReport')}.`,
        h2`The shortage in figures`,
        table(
          ['Occupation', 'Needed by 2030', 'Trained by 2030'],
          ['Maintenance technicians', '1,150', '520'],
          ['Welders', '640', '410'],
          ['Automation technicians', '580', '350'],
          ['Process operators', '1,900', '1,700'],
        ),
        p`The gap is not mainly due to a lack of training places. One place in four is empty. It is applicants who are
          too few, and of those who start, one in five leaves early.`,
        h2`Four proposals`,
        ol(
          li`${b('Open the gates.')} One day each year when industry shows itself to its neighbours.`,
          li`${b('Shorten the path.')} Courses in parts of five weeks that can be taken alongside a job.`,
          li`${b('Value experience.')} Certificates for what people already know, wherever they learned it.`,
          li`${b('Share the teachers.')} Companies lend skilled workers one day a week, and are paid for it.`,
        ),
        factBox(
          'How the survey was done',
          p`The questionnaire went to all industrial companies with at least ten employees in Dalarna, Gävleborg and
            Värmland. The response rate was 58 per cent.`,
        ),
        contact('analysisUnit'),
      ),
    },
  },
}
