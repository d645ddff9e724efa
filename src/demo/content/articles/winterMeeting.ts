import { body } from '../../compose/body'
import { contact } from '../../compose/blocks'
import { linkTo } from '../../compose/links'
import { h2, p } from '../../compose/prose'
import { table } from '../../compose/table'
import type { DemoArticle } from '../../demoPublication'
import { foldLines } from '../../foldLines'

/** Has been changed twice in each language: once without a word to its readers, and once with. */
export const winterMeeting: DemoArticle = {
  key: 'winterMeeting',
  type: 'articles',
  language: 'sv',
  facts: {
    kind: 'event',
    eventStartsOn: '2026-12-09',
    eventEndsOn: '2026-12-10',
    topics: ['industrialTransition', 'energy', 'europe'],
    contacts: ['pressDesk'],
    heroImage: 'lectureHall',
    related: [{ type: 'articles', key: 'autumnCall' }],
  },
  words: {
    state: 'published',
    publishedAt: '2026-11-12T07:00:00.000Z',
    place: 'Gävle',
    title: 'Välkommen till vintermötet om industri, el och kompetens',
    standfirst: foldLines(`Två dagar i Gävle om hur tre län ställer om. Anmäl dig senast den 30 november. Programmet
      tolkas till engelska, och första dagen sänds på nätet.`),
    body: body(
      p`Vintermötet är årets tillfälle att höra vad som har prövats i de tre länen, och att säga vad som borde prövas
        härnäst. I år handlar mycket om el och effekt, och det blir en frågestund om
        ${linkTo('den pågående utlysningen', 'articles', 'autumnCall')}.`,
      h2`Program`,
      table(
        ['Tid', 'Onsdag 9 december', 'Torsdag 10 december'],
        ['9.30', 'Kaffe och registrering', 'Kaffe'],
        ['10.00', 'Läget i de tre länens industri', 'Frågestund om innovationscheckar'],
        ['12.00', 'Lunch', 'Lunch och avslutning'],
        ['13.00', 'El och effekt: fyra företag berättar', 'Studiebesök för den som vill'],
        ['15.00', 'Samtal vid runda bord', ''],
        ['18.00', 'Middag', ''],
      ),
      h2`Praktiskt`,
      p`Mötet är gratis. Lokalen har hörslinga och är tillgänglig med rullstol. Säg till i anmälan om du behöver
        teckenspråkstolk eller särskild kost. Resan från stationen till lokalen tar tio minuter till fot.`,
      contact('eventDesk'),
    ),
    history: [
      {
        act: 'publish',
        at: '2026-11-12T09:10:00.000Z',
        significance: 'minor',
        rewording: { 'minuter till fot.': 'minuter till fots.' },
      },
      {
        act: 'publish',
        at: '2026-11-17T13:00:00.000Z',
        significance: 'major',
        note: foldLines(`Programmet är ändrat. Frågestunden om innovationscheckar är flyttad till onsdagen klockan 15,
          och på torsdagen klockan 10 möts i stället arbetsgrupperna om intyg för använt material. Samtalen vid runda
          bord är inställda.`),
        rewording: {
          'I år handlar mycket om el och effekt, och det blir en frågestund om':
            'I år går eftermiddagen den första dagen åt till el och effekt, med frågestund om',
          'Frågestund om innovationscheckar': 'Arbetsgrupper: intyg för använt material',
          'Samtal vid runda bord': 'Frågestund om innovationscheckar',
        },
      },
    ],
  },
  translations: {
    en: {
      state: 'published',
      publishedAt: '2026-11-12T12:00:00.000Z',
      place: 'Gävle',
      title: 'Winter meeting to take on industry, power and skills',
      standfirst: foldLines(`Two days in Gävle on how three counties are changing course. Register by 30 November. The
        programme is interpreted into English, and the first day is streamed.`),
      body: body(
        p`The winter meeting is the year’s chance to hear what has been tried in the three counties, and to say what
          should be tried next. Much of it, this year, is about power and grid capacity, and there will be questions
          and answers on ${linkTo('the call now open', 'articles', 'autumnCall')}.`,
        h2`Programme`,
        table(
          ['Time', 'Wednesday 9 December', 'Thursday 10 December'],
          ['9.30', 'Coffee and registration', 'Coffee'],
          ['10.00', 'The state of industry in the three counties', 'Questions and answers on innovation vouchers'],
          ['12.00', 'Lunch', 'Lunch and close'],
          ['13.00', 'Power and capacity: four companies report', 'Study visit for those who wish'],
          ['15.00', 'Round-table talks', ''],
          ['18.00', 'Dinner', ''],
        ),
        h2`Good to know`,
        p`The meeting is free of charge. The venue has an induction loop and wheelchair access. Let us know when you
          register if you need sign language interpretation or have dietary requirements. The station is ten minutes
          away by foot.`,
        contact('eventDesk'),
      ),
      history: [
        {
          act: 'publish',
          at: '2026-11-12T14:30:00.000Z',
          significance: 'minor',
          rewording: { 'away by foot': 'away on foot' },
        },
        {
          act: 'publish',
          at: '2026-11-17T14:20:00.000Z',
          significance: 'major',
          note: foldLines(`The programme has changed. Questions and answers on innovation vouchers have moved to 15.00
            on Wednesday, and at 10.00 on Thursday the working groups on certificates for used materials meet instead.
            The round-table talks are cancelled.`),
          rewording: {
            'Much of it, this year, is about power and grid capacity, and there will be':
              'This year, the afternoon of the first day is devoted to power and grid capacity, with',
            'Questions and answers on innovation vouchers': 'Working groups: certificates for used materials',
            'Round-table talks': 'Questions and answers on innovation vouchers',
          },
        },
      ],
    },
  },
}
