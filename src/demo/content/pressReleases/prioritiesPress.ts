import { body } from '../../compose/body'
import { linkList, quotation } from '../../compose/blocks'
import { entryTo } from '../../compose/links'
import { h2, li, ol, p } from '../../compose/prose'
import type { DemoPressRelease } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const prioritiesPress: DemoPressRelease = {
  key: 'prioritiesPress',
  type: 'press-releases',
  language: 'sv',
  facts: {
    topics: ['industrialTransition', 'europe'],
    contacts: ['pressDesk', 'analysisUnit'],
    heroImage: 'millTown',
    related: [{ type: 'articles', key: 'pilotAction' }],
    pressImages: ['millTown'],
  },
  words: {
    state: 'published',
    publishedAt: '2019-12-04T08:00:00.000Z',
    place: 'Falun',
    title: 'Ny rapport: Börja med de små företagen',
    standfirst: foldLines(`När EU-kommissionen och OECD pekar ut fem områden för regioner i omställning väljer Norra
      Mellansverige att börja med ett av dem: att få innovation att nå fler små och medelstora företag.`),
    body: body(
      p`Rådet finns i en rapport som Regionsamverkan Norra Mellansverige ger ut i dag. Den går igenom den verktygslåda
        som kommissionen och OECD har tagit fram efter två års arbete med tolv regioner och länder.`,
      quotation(
        'Ett företag med tio anställda har ingen forskningschef. Då måste forskningen komma till företaget.',
        'Chefen för analysenheten',
        'Regionsamverkan Norra Mellansverige',
      ),
      h2`De fem områdena`,
      ol(
        li`Morgondagens jobb.`,
        li`Innovation som når fler.`,
        li`Företagande och privat kapital.`,
        li`En ekonomi som klarar klimatet.`,
        li`Tillväxt för alla, i stad och på landsbygd.`,
      ),
      linkList('Läs rapporten', entryTo('Fem prioriteringar för regioner i omställning', 'reports', 'fivePriorities')),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2019-12-04T09:30:00.000Z',
      place: 'Falun',
      title: 'New report: Start with the small firms',
      standfirst: foldLines(`The European Commission and the OECD point to five areas for regions in transition. North
        Middle Sweden chooses to begin with one of them: bringing innovation to more small and medium-sized firms.`),
      body: body(
        p`The advice comes in a report published today by North Middle Sweden Regional Cooperation. It examines the
          toolbox that the Commission and the OECD have put together after two years with twelve regions and
          countries.`,
        quotation(
          'A firm of ten people has no head of research. So the research has to come to the firm.',
          'Head of the analysis unit',
          'North Middle Sweden Regional Cooperation',
        ),
        h2`The five areas`,
        ol(
          li`Tomorrow’s jobs.`,
          li`Innovation that reaches more firms.`,
          li`Enterprise and private capital.`,
          li`An economy the climate can bear.`,
          li`Growth for everyone, in town and country.`,
        ),
        linkList('Read the report', entryTo('Five priorities for regions in transition', 'reports', 'fivePriorities')),
      ),
    },
  },
}
