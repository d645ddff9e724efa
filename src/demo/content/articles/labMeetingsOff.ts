import { body } from '../../compose/body'
import { contact } from '../../compose/blocks'
import { h2, li, p, ul } from '../../compose/prose'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

/** Withdrawn in both languages when it no longer applied: readable, and in no list. */
export const labMeetingsOff: DemoArticle = {
  key: 'labMeetingsOff',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'news',
    topics: ['innovation'],
    contacts: ['labOffice'],
    heroImage: 'workshopTable',
    related: [],
  },
  words: {
    state: 'published',
    publishedAt: '2020-03-17T09:00:00.000Z',
    title: 'Labbet ses på distans tills vidare',
    standfirst: foldLines(`För att minska smittspridningen håller Transition Lab inga träffar på plats. De som redan är
      planerade blir kortare och flyttar till nätet.`),
    body: body(
      p`Beslutet gäller från i dag och tills vi säger något annat. Du som är anmäld till en träff behöver inte göra
        någonting: vi skickar en länk dagen före.`,
      h2`Det här gäller`,
      ul(
        li`En träff på nätet tar högst två timmar.`,
        li`Prover och material skickas med post till den som ska titta på dem.`,
        li`Den som har ett problem att visa upp filmar det i förväg.`,
      ),
      p`Studiebesök skjuts upp. Har du frågor om en träff är det lättast att ringa.`,
      contact('labOffice'),
    ),
    history: [
      {
        act: 'take-down',
        at: '2022-02-09T08:00:00.000Z',
        kind: 'withdrawn',
        explanation: foldLines(`Reglerna skrevs under pandemin. Labbet håller sina träffar på plats igen, och
          studiebesöken har börjat.`),
        explanations: {
          en: foldLines(`These rules were made during the pandemic. The lab meets in person again, and study visits have
            resumed.`),
        },
      },
    ],
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2020-03-18T10:00:00.000Z',
      title: 'The lab meets at a distance until further notice',
      standfirst: foldLines(`To limit the spread of infection, the Transition Lab holds no meetings in person. Those
        already planned will be shorter and move online.`),
      body: body(
        p`The decision applies from now on and until we say otherwise. If you are registered for a meeting, there is
          nothing you need to do: we will send you a link the day before.`,
        h2`What applies`,
        ul(
          li`An online meeting takes two hours at most.`,
          li`Samples and materials are sent by post to those who are to look at them.`,
          li`Anyone with a problem to show films it in advance.`,
        ),
        p`Study visits are postponed. If you have questions about a meeting, it is easiest to telephone.`,
        contact('labOffice'),
      ),
    },
  },
}
