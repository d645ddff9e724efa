import { body } from '../../compose/body'
import { factBox, linkList, quotation } from '../../compose/blocks'
import { entryTo, linkTo } from '../../compose/links'
import { h2, li, p, ul } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const sharedSensors: DemoArticle = {
  key: 'sharedSensors',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['digitalisation', 'energy'],
    contacts: ['labOffice'],
    heroImage: 'rollingMill',
    related: [
      { type: 'articles', key: 'residualHeat' },
      { type: 'articles', key: 'openPlatform' },
    ],
  },
  words: {
    state: 'published',
    publishedAt: '2026-11-20T07:00:00.000Z',
    title: 'Tre verkstäder delade på sina mätare och sparade el',
    standfirst: foldLines(`Maskiner som står och väntar drar mer el än någon trodde. När tre verkstäder i tre län
      jämförde sina mätvärden med varandra sjönk förbrukningen med elva procent.`),
    body: body(
      p`Ingen av verkstäderna har fler än sextio anställda, och ingen hade råd med ett eget system för att följa varje
        maskin. I stället köpte de fyrtio mätare tillsammans och flyttade dem mellan sig, åtta veckor på varje plats.`,
      p`Mätarna visade samma mönster överallt. Under raster, byten av verktyg och nätter stod pumpar, fläktar och
        hydraulik på för fullt. I snitt gick var femte kilowattimme till maskiner som inte gjorde någonting.`,
      h2`Jämförelsen gjorde skillnaden`,
      p`Det var först när värdena lades bredvid varandra som det hände något. Den ena verkstaden stängde av kylningen
        vid rast. Den andra trodde att det inte gick. Det gick.`,
      quotation(
        'Vi tävlar om samma kunder, men inte om vem som slösar mest el.',
        'Produktionschefen vid en av verkstäderna',
      ),
      h2`Det här ändrade de`,
      ul(
        li`Hydrauliken stängs av efter fem minuter utan arbete.`,
        li`Tryckluften sänks på natten, efter att läckor har tätats.`,
        li`Två ugnar värms upp efter klockan 22 i stället för klockan 6.`,
      ),
      p`Åtgärderna kostade nästan inget. Mätarna betalades med en innovationscheck, och nästa grupp om tre verkstäder
        får ta över dem i januari.`,
      factBox(
        'Vill ni låna mätarna?',
        p`Skriv upp er på ${linkTo('plattformen för öppen innovation', 'articles', 'openPlatform')}. Ni behöver vara
          tre företag som är beredda att visa era siffror för varandra.`,
      ),
      linkList(
        'Mer om el och energi',
        entryTo('Sök pengar för att flytta elförbrukning', 'articles', 'autumnCall'),
        entryTo('Värme och el över: rapporten från juni', 'reports', 'energyReport'),
      ),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2026-11-20T13:30:00.000Z',
      title: 'Three workshops pooled their meters and saved power',
      standfirst: foldLines(`Machines that stand waiting use more power than anyone thought. When three workshops in
        three counties compared their readings, consumption fell by eleven per cent.`),
      body: body(
        p`None of the workshops has more than sixty employees, and none could afford its own system for monitoring
          every machine. Instead they bought forty meters together and moved them from one to the next, eight weeks at
          each site.`,
        p`The meters showed the same pattern everywhere. During breaks, tool changes and nights, pumps, fans and
          hydraulics were running at full power. On average, one kilowatt-hour in five went to machines that were doing
          nothing at all.`,
        h2`The comparison did it`,
        p`Nothing happened until the readings were laid side by side. One workshop switched off its cooling at breaks.
          Another believed it couldn’t be done. It could.`,
        quotation(
          'We compete for the same customers, but not over who wastes the most electricity.',
          'Production manager at one of the workshops',
        ),
        h2`What they changed`,
        ul(
          li`Hydraulics are switched off after five minutes without work.`,
          li`Compressed air is turned down at night, once leaks have been sealed.`,
          li`Two furnaces are heated up after 10 pm instead of at 6 am.`,
        ),
        p`The measures cost next to nothing. The meters were paid for by an innovation voucher, and the next group of
          three workshops will take them over in January.`,
        factBox(
          'Want to borrow the meters?',
          p`Put your name down on the ${linkTo('platform for open innovation', 'articles', 'openPlatform')}. You need
            to be three companies willing to show one another your figures.`,
        ),
        linkList(
          'More on power and energy',
          entryTo('Apply for funding to shift power use', 'articles', 'autumnCall'),
          entryTo('Heat and power to spare: the June report', 'reports', 'energyReport'),
        ),
      ),
    },
  },
}
