import { body } from '../../compose/body'
import { quotation } from '../../compose/blocks'
import { linkTo } from '../../compose/links'
import { b, h2, li, ol, p } from '../../compose/prose'
import { table } from '../../compose/table'
import type { DemoReport } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const labEvaluation: DemoReport = {
  key: 'labEvaluation',
  type: 'reports',
  language: 'sv',
  facts: {
    topics: ['innovation', 'circularEconomy'],
    contacts: ['analysisUnit', 'labOffice'],
    heroImage: 'materialLoop',
    related: [
      { type: 'articles', key: 'voucherResults' },
      { type: 'articles', key: 'transitionLab' },
    ],
    documents: ['labEvaluationSv'],
    issuedOn: '2022-05-18',
    authors: ['Regionsamverkan Norra Mellansverige, analysenheten'],
    reportNumber: '2022:1',
  },
  words: {
    state: 'published',
    publishedAt: '2022-05-18T06:00:00.000Z',
    history: [{ act: 'deliver', at: '2022-06-07T09:00:00.000Z', way: 'form' }],
    publisher: 'Regionsamverkan Norra Mellansverige',
    title: 'Vad labbet lärde oss: utvärdering av Transition Lab 2019–2021',
    standfirst: foldLines(`Labbet fick folk att mötas, men tappade dem mellan mötena. Det är huvudresultatet när vi
      granskar de tre första åren och 300 000 euro från EU.`),
    body: body(
      p`Vi har gått igenom alla protokoll, intervjuat 48 deltagare och följt pengarna i de 14 projekt som fick
        ${linkTo('innovationscheckar', 'articles', 'voucherResults')}. Bilden är ljus, men inte överallt.`,
      h2`Labbet i siffror`,
      table(
        ['Mått', 'Antal'],
        ['Workshoppar', '6'],
        ['Deltagare', '214'],
        ['Organisationer', '61'],
        ['Innovationscheckar', '14'],
        ['Samarbeten som fortsätter', '5'],
      ),
      h2`Det som fungerade`,
      p`Att problemägaren alltid talar först uppskattades av nästan alla. Sju av tio säger att de träffade någon som de
        annars aldrig hade mött. Företagen i små orter var lika nöjda som de i städerna.`,
      h2`Det som inte fungerade`,
      p`Mellan träffarna hände för lite. Hälften av deltagarna kom bara en gång, och flera visste inte vart de skulle
        vända sig efteråt. Offentliga verksamheter var få, och köpte sällan det som togs fram.`,
      quotation(
        'Det var den bästa dagen det året. Sedan hörde jag ingenting på fyra månader.',
        'En deltagare, i en intervju för utvärderingen',
      ),
      h2`Tre råd`,
      ol(
        li`${b('Gör labbet till en plats som alltid är öppen,')} också på nätet, mellan träffarna.`,
        li`${b('Välj färre problem')} och arbeta längre med vart och ett.`,
        li`${b('Bjud in dem som köper,')} inte bara dem som utvecklar.`,
      ),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2022-05-24T08:00:00.000Z',
      publisher: 'North Middle Sweden Regional Cooperation',
      title: 'What the lab taught us: evaluation of the Transition Lab, 2019–2021',
      standfirst: foldLines(`The lab brought people together but lost them between meetings. That is the main finding
        of our review of its first three years and 300,000 euros from the EU.`),
      body: body(
        p`We have gone through all the minutes, interviewed 48 participants and followed the money in the 14 projects
          that received ${linkTo('innovation vouchers', 'articles', 'voucherResults')}. The picture is bright, though
          not everywhere.`,
        h2`The lab in figures`,
        table(
          ['Measure', 'Number'],
          ['Workshops', '6'],
          ['Participants', '214'],
          ['Organisations', '61'],
          ['Innovation vouchers', '14'],
          ['Partnerships that continue', '5'],
        ),
        h2`What worked`,
        p`Almost everyone valued the rule that the owner of a problem speaks first. Seven in ten say they met someone
          they would never have come across otherwise. Companies in small towns were as pleased as those in cities.`,
        h2`What did not work`,
        p`Too little happened between meetings. Half of the participants came only once, and several did not know where
          to turn afterwards. Public bodies were few, and seldom bought what was developed.`,
        quotation(
          'It was the best day of that year. Then I heard nothing for four months.',
          'A participant, interviewed for the evaluation',
        ),
        h2`Three pieces of advice`,
        ol(
          li`${b('Make the lab a place that is always open,')} online as well, between meetings.`,
          li`${b('Choose fewer problems')} and work on each of them for longer.`,
          li`${b('Invite those who buy,')} not only those who develop.`,
        ),
        p`The full report is available in Swedish.`,
      ),
    },
  },
}
