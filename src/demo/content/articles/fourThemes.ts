import { body } from '../../compose/body'
import { linkTo } from '../../compose/links'
import { h2, h3, i, p } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const fourThemes: DemoArticle = {
  key: 'fourThemes',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['industrialTransition'],
    contacts: ['euOffice'],
    heroImage: 'forestRidge',
    related: [{ type: 'reports', key: 'fivePriorities' }],
  },
  words: {
    state: 'published',
    publishedAt: '2020-02-12T07:00:00.000Z',
    title: 'Fyra teman ska bära strategin för industrins omställning',
    standfirst: foldLines(`Arbetet med en gemensam strategi för de tre länens industri pågår. Nu är det klart vad den
      ska handla om: digitalisering, energi, företagande och människor.`),
    body: body(
      p`Strategin är nästa steg efter EU:s pilot. Den ska visa vad Dalarna, Gävleborg och Värmland vill uppnå
        tillsammans, och den följs av en handlingsplan. Mycket av underlaget kommer från
        ${linkTo('rapporten om fem prioriteringar', 'reports', 'fivePriorities')}, som vi gav ut i december.`,
      h2`De fyra temana`,
      h3`Digitalisering och affärsutveckling`,
      p`Tekniken finns, men den når inte alla. Temat handlar om hur mindre företag kan använda data för att utveckla
        sina affärer, inte bara för att styra maskiner.`,
      h3`Energieffektivisering och cirkulär ekonomi`,
      p`Länens industri använder mycket el och värme. Här finns pengar att spara och utsläpp att minska, ofta med
        åtgärder som kräver att grannar samarbetar.`,
      h3`Innovation och entreprenörskap`,
      p`Fler idéer behöver bli produkter, och fler personer behöver våga starta och växa. Temat tar vara på
        erfarenheter från ${i('Transition Lab')}.`,
      h3`Människan i industrin`,
      p`Omställning är något som människor gör. Temat gäller lärande under hela arbetslivet, arbetsmiljö och vilka som
        får plats i industrin.`,
      p`Förslaget presenteras i vår för alla som vill lyssna. Därefter tar vi emot synpunkter innan strategin
        beslutas.`,
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2020-02-14T08:00:00.000Z',
      title: 'Four themes to carry the strategy for industrial transition',
      standfirst: foldLines(`Work is under way on a joint strategy for industry in the three counties. Its subjects are
        now settled: digitalisation, energy, enterprise and people.`),
      body: body(
        p`The strategy is the next step after the EU pilot. It is to show what Dalarna, Gävleborg and Värmland want to
          achieve together, and will be followed by a plan of action. Much of the groundwork comes from
          ${linkTo('our report on five priorities', 'reports', 'fivePriorities')}, published in December.`,
        h2`The four themes`,
        h3`Digitalisation and business development`,
        p`The technology exists but does not reach everyone. This theme is about how smaller firms can use data to
          develop their business, not merely to control machines.`,
        h3`Energy efficiency and the circular economy`,
        p`Industry in the counties uses a great deal of power and heat. There is money to be saved and emissions to be
          cut, often by measures that require neighbours to cooperate.`,
        h3`Innovation and entrepreneurship`,
        p`More ideas need to become products, and more people need the confidence to start and grow. The theme draws on
          experience from the ${i('Transition Lab')}.`,
        h3`People in industry`,
        p`Transition is something people do. This theme concerns learning throughout working life, working conditions
          and who finds a place in industry.`,
        p`The proposal will be presented this spring to anyone who wishes to listen. Comments will then be invited
          before the strategy is adopted.`,
      ),
    },
  },
}
