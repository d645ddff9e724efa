import { body } from '../../compose/body'
import { quotation, video } from '../../compose/blocks'
import { linkTo } from '../../compose/links'
import { h2, li, p, ul } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

export const strategyPresented: DemoArticle = {
  key: 'strategyPresented',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'event',
    eventStartsOn: '2020-04-23',
    topics: ['industrialTransition', 'skills'],
    contacts: ['euOffice'],
    heroImage: 'river',
    related: [{ type: 'articles', key: 'fourThemes' }],
  },
  words: {
    state: 'published',
    publishedAt: '2020-04-24T07:00:00.000Z',
    place: 'Digitalt möte',
    title: 'Förslaget till strategi presenterades på distans',
    standfirst: foldLines(`Det skulle ha blivit en dag i en hörsal. I stället samlades partner och andra intresserade
      framför sina skärmar när förslaget till strategi för industriell omställning visades för första gången.`),
    body: body(
      p`Förslaget följer ${linkTo('de fyra teman som blev klara i februari', 'articles', 'fourThemes')}. Det säger vad
        länen vill uppnå, men ännu inte vem som ska göra vad. Den frågan sparas till handlingsplanen.`,
      h2`Se inspelningen`,
      video({
        url: 'https://example.org/video/strategi-2020',
        title: 'Presentation av förslaget till strategi, 34 minuter',
        transcript: `Välkomna. Vi ska gå igenom strategin i fyra delar, en för varje tema. Först digitalisering och
          affärsutveckling: här föreslår vi att mindre företag ska kunna få hjälp på plats. Sedan energi och cirkulär
          ekonomi, där det viktigaste är att dela kunskap om spillvärme. Det tredje temat är innovation och
          entreprenörskap. Vi slutar med människan i industrin, som är det tema där flest har hört av sig.`,
      }),
      h2`Det här frågade deltagarna om`,
      ul(
        li`Hur ska företag med fem anställda hinna delta?`,
        li`Vad händer med de orter som ligger långt från ett lärosäte?`,
        li`Hur märker vi om strategin fungerar?`,
      ),
      quotation(
        `Den sista frågan är den bästa. Vi lovade att varje mål ska gå att mäta, annars åker det ut.`,
        'Samordnaren vid EU-kontoret',
        'Regionsamverkan Norra Mellansverige',
      ),
      p`Synpunkter på förslaget kan lämnas till och med den 15 juni.`,
    ),
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2020-04-28T08:00:00.000Z',
      place: 'Online',
      title: 'Draft strategy presented at a distance',
      standfirst: foldLines(`It was meant to be a day in a lecture hall. Instead, partners and others with an interest
        gathered at their screens when the draft strategy for industrial transition was shown for the first time.`),
      body: body(
        p`The draft follows ${linkTo('the four themes settled in February', 'articles', 'fourThemes')}. It says what
          the counties want to achieve, but not yet who is to do what. That is left for the plan of action.`,
        h2`Watch the recording`,
        video({
          url: 'https://example.org/video/strategy-2020',
          title: 'Presentation of the draft strategy, 34 minutes, in Swedish',
          transcript: `Welcome. We will go through the strategy in four parts, one for each theme. First,
            digitalisation and business development: here we propose that smaller firms can get help on site. Then
            energy and the circular economy, where what matters most is to share knowledge about residual heat. The
            third theme is innovation and entrepreneurship. We end with people in industry, the theme on which most of
            you have been in touch.`,
        }),
        h2`What participants asked`,
        ul(
          li`How is a firm of five people to find the time to take part?`,
          li`What about places far from a university?`,
          li`How will we know whether the strategy works?`,
        ),
        quotation(
          `The last question is the best one. We promised that every target must be measurable. If it isn’t, it goes.`,
          'EU coordinator',
          'North Middle Sweden Regional Cooperation',
        ),
        p`Comments on the draft can be submitted until 15 June.`,
      ),
    },
  },
}
