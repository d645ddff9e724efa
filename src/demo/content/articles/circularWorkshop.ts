import { body } from '../../compose/body'
import { contact, factBox, quotation } from '../../compose/blocks'
import { linkTo } from '../../compose/links'
import { b, h2, li, p, ul } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

/** Was published with the wrong number in its title, and so has an earlier address in each language. */
export const circularWorkshop: DemoArticle = {
  key: 'circularWorkshop',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'event',
    eventStartsOn: '2026-10-14',
    topics: ['circularEconomy', 'innovation'],
    contacts: ['pressDesk'],
    heroImage: 'materialLoop',
    related: [
      { type: 'articles', key: 'openPlatform' },
      { type: 'articles', key: 'residualHeat' },
    ],
  },
  words: {
    state: 'published',
    publishedAt: '2026-10-16T06:00:00.000Z',
    place: 'Borlänge',
    title: 'Åttiotvå deltagare letade köpare till det som blir över',
    standfirst: foldLines(`Sju år efter den första workshopen samlade Transition Lab nästan dubbelt så många. Den här
      gången hade var fjärde deltagare rest hit för att köpa, inte för att bli av med något.`),
    body: body(
      p`På ${linkTo('den första träffen 2019', 'articles', 'labFirstWorkshop')} visade företagen upp sitt avfall. I
        Borlänge den 14 oktober var det tvärtom: inköpare från tjugo företag berättade vilka råvaror de saknar, och
        vilka krav de ställer.`,
      h2`Tre affärer på väg`,
      ul(
        li`${b('Formsand')} från ett gjuteri kan bli fyllning under gång- och cykelvägar. En kommun prövar materialet i
          vår.`,
        li`${b('Träfiber')} från ett sågverk kan ersätta plast i skydd runt möbler vid transport.`,
        li`${b('Rostfria spån')} från nio verkstäder kan säljas tillsammans, med ett gemensamt intyg om innehållet.`,
      ),
      quotation(
        'Jag köper gärna begagnat material. Men jag måste få veta vad det innehåller, varje gång.',
        'En inköpare vid ett av företagen',
      ),
      h2`Intyget är nyckeln`,
      p`Frågan om hur en köpare kan lita på ett använt material har följt labbet från början. Nu finns ett förslag: ett
        intyg på en sida, som följer med varje leverans och säger vad som är mätt, av vem och när.`,
      factBox('Intyget', p`Intyget är ett utkast och får användas fritt. Vi tar emot synpunkter till den 31 januari.`),
      contact('labOffice'),
    ),
    history: [
      {
        act: 'publish',
        at: '2026-10-20T08:05:00.000Z',
        significance: 'correction',
        note: foldLines(`I rubriken stod att åttiotvå deltagare kom. De var åttiofyra, dubbelt så många som på den
          första träffen.`),
        slug: 'attiofyra-deltagare-letade-kopare-till-det-som-blir-over',
        rewording: { Åttiotvå: 'Åttiofyra', 'nästan dubbelt så många': 'dubbelt så många' },
      },
    ],
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2026-10-19T08:00:00.000Z',
      place: 'Borlänge',
      title: 'Eighty-two people look for buyers for what is left over',
      standfirst: foldLines(`Seven years after its first workshop, the Transition Lab drew almost twice as many. This
        time, one participant in four had come to buy, not to get rid of something.`),
      body: body(
        p`At ${linkTo('the first meeting in 2019', 'articles', 'labFirstWorkshop')}, companies showed their waste. In
          Borlänge on 14 October it was the other way round: buyers from twenty companies explained which raw materials
          they lack, and what they demand of them.`,
        h2`Three deals in the making`,
        ul(
          li`${b('Moulding sand')} from a foundry could fill the ground beneath footpaths and cycle tracks. A
            municipality will try the material this spring.`,
          li`${b('Wood fibre')} from a sawmill could replace plastic as padding for furniture in transit.`,
          li`${b('Stainless shavings')} from nine workshops could be sold together, with a shared certificate of
            content.`,
        ),
        quotation(
          'I’m happy to buy used material. But I must know what’s in it, every time.',
          'A buyer at one of the companies',
        ),
        h2`It all hangs on the certificate`,
        p`The question of how a buyer can trust a used material has been with the lab from the start. There is now a
          proposal: a certificate of one page that follows every delivery and says what was measured, by whom and
          when.`,
        factBox(
          'The certificate',
          p`The certificate is a draft and may be used freely. Comments are welcome until 31 January.`,
        ),
        contact('labOffice'),
      ),
      history: [
        {
          act: 'publish',
          at: '2026-10-20T09:15:00.000Z',
          significance: 'correction',
          note: foldLines(`The headline said that eighty-two people came. There were eighty-four, twice as many as at
            the first meeting.`),
          slug: 'eighty-four-people-look-for-buyers-for-what-is-left-over',
          rewording: { 'Eighty-two': 'Eighty-four', 'almost twice as many': 'twice as many' },
        },
      ],
    },
  },
}
