import { body } from '../../compose/body'
import { factBox, linkList } from '../../compose/blocks'
import { entryTo, linkTo } from '../../compose/links'
import { b, h2, li, ol, p } from '../../compose/prose'
import type { DemoReport } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const strategyReport: DemoReport = {
  key: 'strategyReport',
  type: 'reports',
  language: 'sv',
  facts: {
    topics: ['industrialTransition', 'digitalisation', 'skills'],
    contacts: ['euOffice'],
    heroImage: 'regionMap',
    related: [
      { type: 'articles', key: 'strategyPresented' },
      { type: 'reports', key: 'fivePriorities' },
    ],
    documents: ['strategySv', 'strategyEn'],
    issuedOn: '2020-09-15',
    authors: ['Regionsamverkan Norra Mellansverige'],
    reportNumber: '2020:2',
  },
  words: {
    state: 'published',
    publishedAt: '2020-09-15T06:00:00.000Z',
    history: [{ act: 'deliver', at: '2020-10-05T09:00:00.000Z', way: 'form' }],
    publisher: 'Regionsamverkan Norra Mellansverige',
    title: 'Strategi för industriell omställning i Norra Mellansverige',
    standfirst: foldLines(`Tolv mål som alla går att mäta. Efter en vår med synpunkter från 74 organisationer är
      strategin för de tre länens industri beslutad.`),
    body: body(
      p`Strategin visar vad länen ska ha uppnått 2027. Den bygger på
        ${linkTo('förslaget som presenterades i april', 'articles', 'strategyPresented')} och har kvar de fyra temana,
        men är hälften så lång. Det som inte gick att mäta har strukits.`,
      h2`Ett mål ur varje tema`,
      ol(
        li`${b('Digitalisering:')} 400 mindre företag har fått hjälp på plats att använda sina data.`,
        li`${b('Energi och kretslopp:')} minst tio par av grannar delar värme, vatten eller material.`,
        li`${b('Innovation:')} hälften av alla innovationscheckar leder till ett fortsatt samarbete.`,
        li`${b('Människan:')} andelen kvinnor bland nyanställda i industrin är minst 40 procent.`,
      ),
      h2`Vad som ändrades efter remissen`,
      p`Flest synpunkter gällde orter som ligger långt från ett lärosäte. Strategin säger nu att minst en tredjedel av
        alla aktiviteter ska hållas utanför residensstäderna, eller på distans.`,
      factBox(
        'Uppföljning',
        p`Målen följs upp varje höst. Ett mål som inte är nått två år i rad ska antingen få mer resurser eller tas
          bort, och beslutet ska motiveras öppet.`,
      ),
      linkList(
        'Ladda ned',
        entryTo('Strategin på svenska', 'documents', 'strategySv'),
        entryTo('Strategin på engelska', 'documents', 'strategyEn'),
      ),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2020-09-21T08:00:00.000Z',
      history: [{ act: 'deliver', at: '2020-10-05T09:00:00.000Z', way: 'form' }],
      publisher: 'North Middle Sweden Regional Cooperation',
      title: 'Strategy for industrial transition in North Middle Sweden',
      standfirst: foldLines(`Twelve targets, every one of them measurable. After a spring of comments from 74
        organisations, the strategy for industry in the three counties has been adopted.`),
      body: body(
        p`The strategy sets out what the counties are to have achieved by 2027. It builds on
          ${linkTo('the draft presented in April', 'articles', 'strategyPresented')} and keeps the four themes, but is
          half as long. Whatever could not be measured has been struck out.`,
        h2`One target from each theme`,
        ol(
          li`${b('Digitalisation:')} 400 smaller firms have had help on site to make use of their data.`,
          li`${b('Energy and cycles:')} at least ten pairs of neighbours share heat, water or materials.`,
          li`${b('Innovation:')} half of all innovation vouchers lead to continued cooperation.`,
          li`${b('People:')} at least 40 per cent of new recruits in industry are women.`,
        ),
        h2`What changed after the consultation`,
        p`Most comments concerned places far from a university. The strategy now states that at least a third of all
          activities must be held outside the county towns, or remotely.`,
        factBox(
          'Follow-up',
          p`The targets are reviewed every autumn. A target missed two years running must either be given more
            resources or be dropped, and the decision must be explained in public.`,
        ),
        linkList(
          'Download',
          entryTo('The strategy in English', 'documents', 'strategyEn'),
          entryTo('The strategy in Swedish', 'documents', 'strategySv'),
        ),
      ),
    },
  },
}
