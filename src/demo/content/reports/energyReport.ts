import { body } from '../../compose/body'
import { contact, factBox, image, linkList, quotation } from '../../compose/blocks'
import { entryTo, linkTo } from '../../compose/links'
import { h2, h3, li, p, ul } from '../../compose/prose'
import { table } from '../../compose/table'
import type { DemoReport } from '../../demoPublication'
import { foldLines } from '../../foldLines'

/** Has been corrected twice in each language, and not of the same faults. */
export const energyReport: DemoReport = {
  key: 'energyReport',
  type: 'reports',
  language: 'sv',
  facts: {
    topics: ['energy', 'circularEconomy', 'industrialTransition'],
    contacts: ['pressDesk'],
    heroImage: 'windTurbines',
    related: [
      { type: 'articles', key: 'residualHeat' },
      { type: 'articles', key: 'freightCorridor' },
    ],
    documents: ['energySv', 'energyEn'],
    issuedOn: '2026-06-10',
    authors: ['Regionsamverkan Norra Mellansverige, analysenheten', 'Transition Lab'],
    reportNumber: '2026:1',
    isbn: '978-91-999999-1-3',
  },
  words: {
    state: 'published',
    publishedAt: '2026-06-10T06:00:00.000Z',
    publisher: 'Regionsamverkan Norra Mellansverige',
    title: 'Värme och el över: industrins outnyttjade energi',
    standfirst: foldLines(`Industrin i tre län släpper ut värme som skulle kunna värma en stad, och använder el när den
      är som dyrast. Vi har räknat på vad som går att ändra, och vad som inte gör det.`),
    body: body(
      p`Fyrtiosex företag har öppnat sina mätare för oss under ett år. Tillsammans står de för ungefär hälften av
        industrins energi i de tre länen. Rapporten visar var värmen försvinner, när elen används och vad det kostar.`,
      h2`Värmen`,
      p`Varje år går 310 gigawattimmar värme förlorad hos de 46 företagen. En tredjedel av den skulle kunna användas av
        någon annan inom två kilometer.`,
      table(
        ['Temperatur', 'Mängd per år', 'Möjlig att använda'],
        ['Över 90 grader', '85 GWh', '60 GWh'],
        ['50–90 grader', '95 GWh', '30 GWh'],
        ['Under 50 grader', '130 GWh', '31 GWh'],
        ['Summa', '310 GWh', '103 GWh'],
      ),
      p`Minst används den ljumma värmen, trots att ${linkTo('försöket med växthuset', 'articles', 'residualHeat')}
        visar att den duger.`,
      image('greenhouse'),
      h2`Elen`,
      p`Fyra av tio företag kan flytta minst en tiondel av sin förbrukning utan att tillverka mindre. Få gör det.
        Skälen är sällan tekniska:`,
      ul(
        li`ingen har i uppdrag att bevaka elpriset`,
        li`scheman är förhandlade för länge sedan`,
        li`besparingen hamnar på en annan avdelnings konto.`,
      ),
      h3`Vad det är värt`,
      p`Om de 46 företagen flyttade den el som går att flytta skulle de spara 38 miljoner kronor om året. Trängseln i
        elnätet under de värsta timmarna skulle minska med 9 procent.`,
      quotation(
        'Den billigaste elledningen är den som inte behöver byggas.',
        'En av rapportens utredare',
        'Analysenheten',
      ),
      factBox(
        'Osäkerhet',
        p`Siffrorna för värme är uppmätta. Siffrorna för el bygger på elva månader och på företagens egna uppgifter om
          vad som går att flytta.`,
      ),
      contact('analysisUnit'),
      linkList(
        'Ladda ned',
        entryTo('Rapporten på svenska', 'documents', 'energySv'),
        entryTo('Rapporten på engelska', 'documents', 'energyEn'),
      ),
    ),
    history: [
      {
        act: 'publish',
        at: '2026-06-15T07:20:00.000Z',
        significance: 'correction',
        note: foldLines(`I tabellen över värme stod att 31 gigawattimmar av den ljumma värmen går att använda. Rätt
          siffra är 13. Summan var rätt.`),
        rewording: { '31 GWh': '13 GWh' },
      },
      {
        act: 'publish',
        at: '2026-09-02T11:45:00.000Z',
        significance: 'correction',
        note: foldLines(`Vi skrev att trängseln i elnätet skulle minska med 9 procent. Rätt siffra är 6 procent. Felet
          fanns bara på den här sidan, inte i rapporten.`),
        rewording: { 'minska med 9 procent': 'minska med 6 procent' },
      },
    ],
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2026-06-11T08:00:00.000Z',
      publisher: 'North Middle Sweden Regional Cooperation',
      title: 'Heat and power to spare: the unused energy of industry',
      standfirst: foldLines(`Industry in three counties lets out heat that could warm a town, and uses power when it
        costs the most. We have worked out what can be changed, and what cannot.`),
      body: body(
        p`Forty-six companies opened their meters to us for a year. Together they account for about half of the energy
          used by industry in the three counties. The report shows where the heat goes, when the power is used and what
          it costs.`,
        h2`The heat`,
        p`Every year the 46 companies lose 310 gigawatt-hours of heat. A third of it could be used by someone else
          within two miles.`,
        table(
          ['Temperature', 'Amount per year', 'Could be used'],
          ['Above 90 degrees', '85 GWh', '60 GWh'],
          ['50–90 degrees', '95 GWh', '30 GWh'],
          ['Below 50 degrees', '130 GWh', '31 GWh'],
          ['Total', '310 GWh', '103 GWh'],
        ),
        p`It is the lukewarm heat that is used least, although
          ${linkTo('the greenhouse trial', 'articles', 'residualHeat')} shows that it will do.`,
        image('greenhouse'),
        h2`The power`,
        p`Four companies in ten can shift at least a tenth of their demand without producing any less. Few do so, and
          the reasons are seldom technical:`,
        ul(
          li`it is nobody’s job to watch the price of power`,
          li`schedules were negotiated long ago`,
          li`the saving lands on another department’s budget.`,
        ),
        h3`What it is worth`,
        p`If the 46 companies moved the power that can be moved, they would save 38 million kronor a year. Congestion
          in the grid at the worst hours would fall by 6 per cent.`,
        quotation(
          'The cheapest power line is the one that doesn’t have to be built.',
          'One of the report’s investigators',
          'Analysis unit',
        ),
        factBox(
          'Uncertainty',
          p`The figures for heat are measured. Those for power rest on eleven months and on the companies’ own
            estimates of what can be moved.`,
        ),
        contact('analysisUnit'),
        linkList(
          'Download',
          entryTo('The report in English', 'documents', 'energyEn'),
          entryTo('The report in Swedish', 'documents', 'energySv'),
        ),
      ),
      history: [
        {
          act: 'publish',
          at: '2026-06-15T08:10:00.000Z',
          significance: 'correction',
          note: foldLines(`The table of heat said that 31 gigawatt-hours of the lukewarm heat could be used. The correct
            figure is 13. The total was right.`),
          rewording: { '31 GWh': '13 GWh' },
        },
        {
          act: 'publish',
          at: '2026-06-24T12:00:00.000Z',
          significance: 'correction',
          note: foldLines(`We wrote that a third of the heat could be used by someone within two miles. It should have
            said two kilometres, as in the report.`),
          rewording: { 'within two miles': 'within two kilometres' },
        },
        // The second Swedish fault never was in the English text.
        { act: 'still-correct', at: '2026-09-02T12:10:00.000Z', revision: 3 },
        { act: 'deliver', at: '2026-09-08T09:00:00.000Z', way: 'feed' },
      ],
    },
  },
}
