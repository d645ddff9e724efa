import { body } from '../../compose/body'
import { linkList } from '../../compose/blocks'
import { entryOut } from '../../compose/links'
import { h2, i, p } from '../../compose/prose'
import { table } from '../../compose/table'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const findingPartners: DemoArticle = {
  key: 'findingPartners',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['europe'],
    contacts: ['euOffice'],
    heroImage: 'river',
    related: [
      { type: 'articles', key: 'oecdWorkshop' },
      { type: 'articles', key: 'pilotAction' },
    ],
  },
  words: {
    state: 'published',
    publishedAt: '2021-02-10T07:00:00.000Z',
    title: 'Så hittar regioner varandra i Europa',
    standfirst: foldLines(`S3-plattformen, Vanguard, Interreg: namnen är många när regioner söker partner. Här är en
      vägvisare till de viktigaste, och till vad svenska regioner gör i dem.`),
    body: body(
      p`Smart specialisering går ut på att satsa på det man är bra på. Men ingen region har allt. Därför är det lika
        viktigt att hitta någon som är bra på det som saknas.`,
      h2`S3-plattformen: mötesplatsen`,
      p`EU-kommissionens plattform för smart specialisering ger vägledning och för samman regioner som kompletterar
        varandra. Elva svenska regioner är medlemmar, däribland Dalarna, Gävleborg och Värmland.`,
      p`Dessutom finns tre plattformar efter ämne:`,
      table(
        ['Ämne', 'Svenskt exempel', 'Vad det gäller'],
        ['Industriell modernisering', 'Västra Götaland', 'Innovation inom textil'],
        ['Jordbruk och livsmedel', 'Östergötland', 'Högteknologiskt lantbruk'],
        ['Energi', 'Värmland och Västerbotten', 'Bioenergi'],
      ),
      h2`Vanguard: för industrins konkurrenskraft`,
      p`I Vanguardinitiativet arbetar regioner ihop för att europeisk industri ska hävda sig i världen. Dalarna, Skåne,
        Värmland och Örebro är med från Sverige. Initiativet började med fem områden: utskrift i tre dimensioner,
        biokemi, effektiv tillverkning, nanoteknik och havsbaserad industri. Inom det sista deltar Dalarna, i projektet
        ${i('ADMA')} om avancerad tillverkning.`,
      h2`Interreg: lära av varandra`,
      p`Interreg betalar för att regioner ska utbyta erfarenheter. Fyra projekt handlar om just smart specialisering:`,
      table(
        ['Projekt', 'Svensk deltagare', 'Syfte'],
        ['Beyond EDP', 'Östergötland', 'Bättre dialog med företag om vad regionen ska satsa på'],
        ['S34Growth', 'Skåne', 'Samarbete mellan regioner som industrin själv driver'],
        ['LARS', 'Västerbotten', 'Att leda arbetet med smart specialisering'],
        ['BSR Stars S3', 'Värmland', 'Partnerskap inom bioekonomi, cirkulär och digital ekonomi'],
      ),
      linkList(
        'För mer information',
        entryOut('Tillväxtverket', 'https://tillvaxtverket.se/'),
        entryOut('Interreg Europe (på engelska)', 'https://www.interregeurope.eu/'),
      ),
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2021-02-15T08:00:00.000Z',
      title: 'How regions find each other in Europe',
      standfirst: foldLines(`The S3 Platform, Vanguard, Interreg: the names are many when regions look for partners.
        Here is a guide to the main ones, and to what Swedish regions do in them.`),
      body: body(
        p`Smart specialisation means investing in what you are good at. But no region has everything, so it matters
          just as much to find someone who is good at what you lack.`,
        h2`The S3 Platform: a meeting place`,
        p`The European Commission’s platform for smart specialisation offers guidance and introduces regions that
          complement each other. Eleven Swedish regions are members, Dalarna, Gävleborg and Värmland among them.`,
        p`There are also three platforms by subject:`,
        table(
          ['Subject', 'Swedish example', 'What it concerns'],
          ['Industrial modernisation', 'Västra Götaland', 'Innovation in textiles'],
          ['Agri-food', 'Östergötland', 'High-tech farming'],
          ['Energy', 'Värmland and Västerbotten', 'Bioenergy'],
        ),
        h2`Vanguard: for industrial competitiveness`,
        p`In the Vanguard Initiative, regions work together so that European industry can hold its own in the world.
          Dalarna, Skåne, Värmland and Örebro take part from Sweden. The initiative began with five fields:
          three-dimensional printing, biochemistry, efficient manufacturing, nanotechnology and offshore industry.
          Dalarna is active in the last of these, in a project on advanced manufacturing called ${i('ADMA')}.`,
        h2`Interreg: learning from each other`,
        p`Interreg pays for regions to exchange experience. Four projects deal with smart specialisation itself:`,
        table(
          ['Project', 'Swedish participant', 'Purpose'],
          ['Beyond EDP', 'Östergötland', 'A better dialogue with firms on where the region should invest'],
          ['S34Growth', 'Skåne', 'Cooperation between regions led by industry itself'],
          ['LARS', 'Västerbotten', 'Leading the work on smart specialisation'],
          ['BSR Stars S3', 'Värmland', 'Partnerships in the bioeconomy and the circular and digital economies'],
        ),
        linkList(
          'For more information',
          entryOut('Swedish Agency for Economic and Regional Growth', 'https://tillvaxtverket.se/'),
          entryOut('Interreg Europe', 'https://www.interregeurope.eu/'),
        ),
      ),
    },
  },
}
