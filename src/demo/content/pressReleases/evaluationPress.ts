import { body } from '../../compose/body'
import { linkList, quotation } from '../../compose/blocks'
import { entryTo } from '../../compose/links'
import { h2, p } from '../../compose/prose'
import type { DemoPressRelease } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const evaluationPress: DemoPressRelease = {
  key: 'evaluationPress',
  type: 'press-releases',
  language: 'sv',
  facts: {
    topics: ['innovation'],
    contacts: ['pressDesk', 'labOffice'],
    heroImage: 'workshopTable',
    related: [{ type: 'articles', key: 'voucherResults' }],
    pressImages: ['workshopTable', 'materialLoop'],
  },
  words: {
    state: 'published',
    publishedAt: '2022-05-18T07:00:00.000Z',
    place: 'Gävle',
    title: 'Transition Lab blir permanent efter granskning',
    standfirst: foldLines(`Labbet lyckades få företag och forskare att mötas, men för lite hände däremellan. Nu görs
      det om till en verksamhet som alltid är öppen.`),
    body: body(
      p`Beslutet följer på en utvärdering av åren 2019–2021. Under den tiden deltog 214 personer från 61
        organisationer. Fem av fjorton projekt med innovationscheckar har fortsatt med andra pengar.`,
      quotation(
        'Vi är stolta över träffarna men inte över väntan mellan dem. Det är den vi ska göra något åt.',
        'Samordnaren för Transition Lab',
        'Regionsamverkan Norra Mellansverige',
      ),
      h2`Det här ändras`,
      p`Labbet väljer färre problem och arbetar längre med vart och ett. Kommuner och andra offentliga inköpare bjuds
        in från början. På sikt ska en plattform på nätet samla problem, svar och resultat.`,
      linkList('Läs utvärderingen', entryTo('Vad labbet lärde oss', 'reports', 'labEvaluation')),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2022-05-24T08:30:00.000Z',
      place: 'Gävle',
      title: 'Transition Lab made permanent after review',
      standfirst: foldLines(`The lab succeeded in bringing companies and researchers together, but too little happened
        in between. It will now become an operation that is always open.`),
      body: body(
        p`The decision follows an evaluation of the years 2019–2021. In that time, 214 people from 61 organisations
          took part. Five of fourteen projects with innovation vouchers have continued with other funding.`,
        quotation(
          'We’re proud of the meetings but not of the waiting between them. That’s what we are going to fix.',
          'Transition Lab coordinator',
          'North Middle Sweden Regional Cooperation',
        ),
        h2`What will change`,
        p`The lab will choose fewer problems and work on each of them for longer. Municipalities and other public
          buyers will be invited from the start. In time, an online platform is to gather problems, answers and
          results.`,
        linkList('Read the evaluation', entryTo('What the lab taught us', 'reports', 'labEvaluation')),
      ),
    },
  },
}
